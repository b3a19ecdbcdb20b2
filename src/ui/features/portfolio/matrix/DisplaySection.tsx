import { Field, Text } from "@fluentui/react-components";
import { MOST_ARROWS, MOST_LABELS } from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { usePortfolioStyles } from "../portfolio.styles";

const NONE = "";

/** How many fields there are, what bubbles show, and how many names and arrows. */
export function DisplaySection() {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const setup = usePortfolio((state) => state.setup);
  const table = usePortfolio((state) => state.scored?.table);
  const hasEarlier = usePortfolio((state) => state.earlier !== undefined);
  const edit = usePortfolio((state) => state.edit);
  const setSize = usePortfolio((state) => state.setSize);
  if (setup === undefined || table === undefined) return null;
  const amounts = table.columns.filter(({ kind, name }) => kind === "number" || name === setup.bubble);
  return (
    <Section title={text("show.heading")}>
      <div className={styles.fields}>
        <Choice
          label={text("show.size")}
          value={setup.size === 2 ? "two" : "three"}
          options={(["two", "three"] as const).map((size) => [size, text(`show.sizes.${size}`)] as const)}
          onChoose={(size) => setSize(size === "two" ? 2 : 3)}
        />
        <Choice
          label={text("show.bubble")}
          value={setup.bubble}
          options={[[NONE, text("show.noBubble")], ...amounts.map(({ name }) => [name, name] as const)]}
          onChoose={(bubble) => edit((before) => ({ ...before, bubble }))}
        />
        <Field label={text("show.labels")} size="small">
          <DecimalField
            className={styles.short}
            label={text("show.labels")}
            value={setup.labels}
            min={0}
            max={MOST_LABELS}
            decimals={0}
            onCommit={(labels) => edit((before) => ({ ...before, labels }), "labels")}
          />
        </Field>
        {hasEarlier && (
          <Field label={text("show.arrows")} size="small">
            <DecimalField
              className={styles.short}
              label={text("show.arrows")}
              value={setup.arrows}
              min={0}
              max={MOST_ARROWS}
              decimals={0}
              onCommit={(arrows) => edit((before) => ({ ...before, arrows }), "arrows")}
            />
          </Field>
        )}
      </div>
      <Moves />
    </Section>
  );
}

/** How many customers changed their field, or when that can be told. */
function Moves() {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const format = useFormat();
  const earlier = usePortfolio((state) => state.earlier);
  if (earlier === undefined) {
    return (
      <Text size={200} className={styles.quiet}>
        {text("show.noEarlier")}
      </Text>
    );
  }
  const { changedField, compared } = earlier.moves;
  return (
    <Text>
      {text("show.moves", {
        count: changedField,
        shown: format.number(changedField),
        compared: format.number(compared),
        period: earlier.label,
      })}
    </Text>
  );
}
