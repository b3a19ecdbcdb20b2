import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { ChosenCustomer } from "../../result/ChosenCustomer";
import { usePortfolioStyles } from "../portfolio.styles";
import { usePortfolioView } from "../use-portfolio-view";
import { FieldCard } from "./FieldCard";

/** The fields with their strategies, what stands in them, and who. */
export default function FieldsTab() {
  const styles = usePortfolioStyles();
  const text = useText("portfolioPane");
  const view = usePortfolioView();
  const [opened, setOpened] = useState(-1);
  if (view === undefined) return null;
  return (
    <>
      <Section title={text("fields.heading")}>
        <Text size={200} className={styles.quiet}>
          {text("fields.hint")}
        </Text>
        {view.setup.fields.map((_, at) => (
          <FieldCard
            key={at}
            view={view}
            at={at}
            isOpened={at === opened}
            onOpen={() => setOpened(at === opened ? -1 : at)}
          />
        ))}
      </Section>
      <ChosenCustomer scored={view.scored} />
    </>
  );
}
