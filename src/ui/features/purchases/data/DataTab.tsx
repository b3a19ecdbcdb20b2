import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { SourceCard } from "../../data/SourceCard";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** Which list holds the purchases, and what is in it. */
export default function DataTab() {
  const styles = useStyles();
  const text = useText("purchases");
  const format = useFormat();
  const sources = usePurchases((purchases) => purchases.sources);
  const source = usePurchases((purchases) => purchases.source);
  const review = usePurchases((purchases) => purchases.cleaned?.review);
  const setup = usePurchases((purchases) => purchases.setup);
  const chooseSource = usePurchases((purchases) => purchases.chooseSource);
  return (
    <Section title={text("data.list")}>
      <div className={styles.cards}>
        {sources.map((each) => {
          const isChosen = each.kind === source?.kind && each.id === source.id;
          return isChosen ? (
            <SourceCard key={`${each.kind} ${each.id}`} source={each} isChosen>
              {setup === undefined && <Text size={200}>{text("data.noPurchases")}</Text>}
              {review !== undefined && (
                <Text size={200}>
                  {text("data.found", {
                    rows: format.number(review.rows),
                    purchases: format.number(review.purchases),
                    customers: format.number(review.customers),
                  })}
                </Text>
              )}
            </SourceCard>
          ) : (
            <SourceCard
              key={`${each.kind} ${each.id}`}
              source={each}
              isChosen={false}
              onChoose={() => void chooseSource(each)}
            />
          );
        })}
        {sources.length === 0 && <Text>{text("data.empty")}</Text>}
      </div>
    </Section>
  );
}
