import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { listedCustomers, usePurchases } from "../../../purchases";
import { useSession } from "../../../session";
import { ListObstacles } from "./ListObstacles";
import { WrittenList } from "./WrittenList";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The customers as a table of the workbook, and from there to their scores. */
export default function WriteTab() {
  const styles = useStyles();
  const text = useText("purchases");
  const count = usePurchases(listedCustomers);
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const write = usePurchases((purchases) => purchases.write);
  const scoreList = usePurchases((purchases) => purchases.scoreList);
  if (count === undefined) return <Text>{text("noPurchases")}</Text>;
  return (
    <>
      <Section title={text("write.title")}>
        <Text>{text("write.what", { count })}</Text>
        <Text size={200} className={styles.hint}>
          {text("write.safe")}
        </Text>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={isBusy || isCleaning}
            onClick={() => void write("customers")}
          >
            {text("write.write")}
          </Button>
        </div>
      </Section>
      <ListObstacles list="customers" />
      <WrittenList
        list="customers"
        actions={
          <Button appearance="primary" onClick={() => void scoreList()}>
            {text("write.score")}
          </Button>
        }
      >
        <Text size={200} className={styles.hint}>
          {text("write.scoreHint")}
        </Text>
      </WrittenList>
    </>
  );
}
