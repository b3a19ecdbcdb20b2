import { Button, Text } from "@fluentui/react-components";
import { NoTable } from "../../components/layout/NoTable";
import { Section } from "../../components/layout/Section";
import { useDevelopment } from "../../development";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useDevelopmentStyles } from "./development.styles";

/** What is needed to see a development, and how to get it. */
export function EmptyDevelopment() {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const isScored = useSession((session) => session.scores !== undefined);
  const offers = useDevelopment((state) => state.offers);
  const setup = useDevelopment((state) => state.setup);
  const isBusy = useDevelopment((state) => state.progress !== undefined);
  const tab = useDevelopment((state) => state.tab);
  const showTab = useDevelopment((state) => state.showTab);
  const refresh = useDevelopment((state) => state.refreshOffers);
  if (!isScored) return <NoTable explanation={text("empty.unscored")} toData={text("empty.toData")} />;
  if (isBusy) return null;
  if (setup !== undefined || offers.length > 0)
    return (
      tab !== "periods" && (
        <>
          <Text>{text("empty.unchosen")}</Text>
          <div>
            <Button onClick={() => showTab("periods")}>{text("empty.choose")}</Button>
          </div>
        </>
      )
    );
  return (
    <Section title={text("empty.title")}>
      <Text>{text("empty.lead")}</Text>
      <ul>
        {(["columns", "lists", "history"] as const).map((way) => (
          <li key={way}>
            <Text>{text(`empty.${way}`)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => void refresh()}>{text("empty.refresh")}</Button>
      </div>
    </Section>
  );
}
