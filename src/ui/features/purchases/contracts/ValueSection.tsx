import { Button, Text } from "@fluentui/react-components";
import type { ContractValues } from "../../../../core";
import { Written } from "../../../components/analysis/Written";
import { Section } from "../../../components/layout/Section";
import { ObstacleBar } from "../../../components/analysis/ObstacleBar";
import { useContracts } from "../../../contracts";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";
import { useContractsStyles } from "./contracts.styles";

/** What all running contracts are worth, and the way into the workbook. */
export function ValueSection({ values }: { readonly values: ContractValues }) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const write = useContracts((contracts) => contracts.write);
  const { running, withoutMargin, total, discounted } = values;
  const isKnown = running > withoutMargin;
  const payments = discounted.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);
  const sum = isKnown ? total : payments;
  return (
    <Section title={text("value.title")}>
      <Text>
        {Number.isFinite(sum) &&
          text(isKnown ? "value.total" : "value.payments", {
            count: running,
            running: format.number(running),
            total: format.amount(total, 2),
            payments: format.number(payments, 1),
          })}{" "}
        {isKnown && withoutMargin > 0 && text("value.withoutMargin", { count: withoutMargin })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {text("value.safe")}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void write()}>
          {text("value.write")}
        </Button>
      </div>
      <Obstacles />
      <LastWrite />
    </Section>
  );
}

function Obstacles() {
  const text = useText("contracts");
  const obstacles = useContracts((contracts) => contracts.obstacles);
  const write = useContracts((contracts) => contracts.write);
  const dismiss = useContracts((contracts) => contracts.dismissObstacles);
  return (
    <ObstacleBar
      obstacles={obstacles}
      dismissLabel={text("value.dismiss")}
      onGoOn={() => void write(true)}
      onDismiss={dismiss}
    />
  );
}

/** What was written last: where it is, the way back, and the way on. */
function LastWrite() {
  const text = useText("contracts");
  const format = useFormat();
  const receipt = useContracts((contracts) => contracts.receipt);
  const undoWrite = useContracts((contracts) => contracts.undoWrite);
  const showList = useContracts((contracts) => contracts.showList);
  const scoreList = useContracts((contracts) => contracts.scoreList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Written
      said={text(updated ? "value.updated" : "value.written", { rows: format.number(rowCount), address })}
      kept={keptRows > 0 ? text("value.kept", { count: keptRows }) : ""}
      actions={<Button onClick={() => void scoreList()}>{text("value.score")}</Button>}
      showLabel={text("value.show")}
      undoLabel={text("value.undo")}
      onShow={() => void showList()}
      onUndo={() => void undoWrite()}
    />
  );
}
