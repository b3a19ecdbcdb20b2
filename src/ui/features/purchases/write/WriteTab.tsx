import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { listedCustomers, usePurchases } from "../../../purchases";
import { useSession } from "../../../session";

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
  if (count === undefined) return <Text>{text("noPurchases")}</Text>;
  return (
    <>
      <Section title={text("write.title")}>
        <Text>{text("write.what", { count })}</Text>
        <Text size={200} className={styles.hint}>
          {text("write.safe")}
        </Text>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={isBusy || isCleaning} onClick={() => void write()}>
            {text("write.write")}
          </Button>
        </div>
      </Section>
      <Obstacles />
      <Written />
    </>
  );
}

function Obstacles() {
  const text = useText("purchases");
  const say = useText("result");
  const obstacles = usePurchases((purchases) => purchases.obstacles);
  const write = usePurchases((purchases) => purchases.write);
  const dismiss = usePurchases((purchases) => purchases.dismissObstacles);
  if (obstacles.length === 0) return null;
  const canGoOn = obstacles.every(({ severity }) => severity === "ask");
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {obstacles
          .map(({ kind, sheet = "", address = sheet, count = 0, value = "" }) =>
            say(`obstacle.${kind}`, { sheet, address, count, value }),
          )
          .join(" ")}{" "}
        {say("obstacle.nothingWritten")}
      </MessageBarBody>
      <MessageBarActions>
        {canGoOn && <Button onClick={() => void write(true)}>{say("obstacle.goOn")}</Button>}
        <Button onClick={dismiss}>{text("write.dismiss")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was written last: where it is, the way back, and the way on. */
function Written() {
  const styles = useStyles();
  const text = useText("purchases");
  const format = useFormat();
  const receipt = usePurchases((purchases) => purchases.receipt);
  const undoWrite = usePurchases((purchases) => purchases.undoWrite);
  const showList = usePurchases((purchases) => purchases.showList);
  const scoreList = usePurchases((purchases) => purchases.scoreList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Section title={text("write.last")}>
      <Text role="status">
        {text(updated ? "write.updated" : "write.written", {
          count: rowCount,
          rows: format.number(rowCount),
          address,
        })}
      </Text>
      {keptRows > 0 && <Text>{text("write.kept", { count: keptRows })}</Text>}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void scoreList()}>
          {text("write.score")}
        </Button>
        <Button onClick={() => void showList()}>{text("write.show")}</Button>
        <Button onClick={() => void undoWrite()}>{text("write.undo")}</Button>
      </div>
      <Text size={200} className={styles.hint}>
        {text("write.scoreHint")}
      </Text>
    </Section>
  );
}
