import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type ActionFacts, type ActionList, findColumn, unsureKeys } from "../../../../core";
import { useActions } from "../../../actions";
import { ObstacleBar } from "../../../components/analysis/ObstacleBar";
import { Written } from "../../../components/analysis/Written";
import { Disclosure } from "../../../components/layout/Disclosure";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";

/** With a larger share of absent customers it may be the wrong list that is open. */
const MOST_ABSENT = 0.5;

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  lines: { display: "flex", flexDirection: "column", margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { margin: 0 },
});

interface WriteSectionProps {
  readonly list: ActionList;
  readonly facts: ActionFacts;
}

/** What the write will do with the list that stands, the write itself, and the way back. */
export function WriteSection({ list, facts }: WriteSectionProps) {
  const styles = useStyles();
  const text = useText("actions");
  const found = useActions((actions) => actions.found);
  const write = useActions((actions) => actions.write);
  const writePage = useActions((actions) => actions.writePage);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const { fate } = list;
  const gone = found === undefined ? 0 : fate.absent + fate.dropped;
  const standing = gone + fate.updated + fate.closed + fate.gone;
  return (
    <Section title={text("write.title")}>
      <Fate list={list} isNew={found === undefined} />
      {standing > 0 && gone > standing * MOST_ABSENT && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{text("write.otherList")}</MessageBarBody>
        </MessageBar>
      )}
      <Keys facts={facts} />
      <Disclosure title={text("write.how")}>
        <ul className={styles.lines}>
          <li>{text("write.howEntries")}</li>
          <li>{text("write.howBegun")}</li>
          <li>{text("write.howDeleted")}</li>
        </ul>
      </Disclosure>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isBusy || (list.rowCount === 0 && found === undefined)}
          onClick={() => void write()}
        >
          {text(found === undefined ? "write.write" : "write.update")}
        </Button>
        <Button disabled={isBusy || list.rowCount === 0} onClick={() => void writePage()}>
          {text("write.page")}
        </Button>
      </div>
      <Obstacles />
      <LastWrite />
      <LastPage />
    </Section>
  );
}

/** What becomes of the rows, in words. */
function Fate({ list: { fate, rowCount }, isNew }: { readonly list: ActionList; readonly isNew: boolean }) {
  const styles = useStyles();
  const text = useText("actions");
  if (isNew) return <Text>{text("write.new", { count: rowCount })}</Text>;
  const kinds = ["updated", "added", "dropped", "entries", "closed", "gone", "absent"] as const;
  return (
    <ul className={styles.lines}>
      {kinds
        .filter((kind) => fate[kind] > 0)
        .map((kind) => (
          <li key={kind}>{text(`write.${kind}`, { count: fate[kind] })}</li>
        ))}
    </ul>
  );
}

/** Customers whose rows may not be found again for sure. */
function Keys({ facts }: { readonly facts: ActionFacts }) {
  const text = useText("actions");
  const customers = useActions((actions) => actions.customers);
  const { blank, shared } = useMemo(() => unsureKeys(customers), [customers]);
  const hasKey = findColumn(facts.table, facts.model.key) !== undefined;
  const said = [
    ...(hasKey ? [] : [text("write.noKey")]),
    ...(blank > 0 ? [text("write.keyBlank", { count: blank })] : []),
    ...(shared > 0 ? [text(hasKey ? "write.keyShared" : "write.nameShared", { count: shared })] : []),
  ];
  if (said.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{said.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}

function Obstacles() {
  const text = useText("actions");
  const obstacles = useActions((actions) => actions.obstacles);
  const write = useActions((actions) => actions.write);
  const dismiss = useActions((actions) => actions.dismissObstacles);
  return (
    <ObstacleBar
      obstacles={obstacles}
      dismissLabel={text("write.dismiss")}
      onGoOn={() => void write(true)}
      onDismiss={dismiss}
    />
  );
}

function LastWrite() {
  const text = useText("actions");
  const format = useFormat();
  const receipt = useActions((actions) => actions.receipt);
  const undoWrite = useActions((actions) => actions.undoWrite);
  const showList = useActions((actions) => actions.showList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Written
      said={text(updated ? "write.updatedAt" : "write.written", { rows: format.number(rowCount), address })}
      kept={keptRows > 0 ? text("write.kept", { count: keptRows }) : ""}
      showLabel={text("write.show")}
      undoLabel={text("write.undo")}
      onShow={() => void showList()}
      onUndo={() => void undoWrite()}
    />
  );
}

function LastPage() {
  const text = useText("actions");
  const receipt = useActions((actions) => actions.pageReceipt);
  const undoPage = useActions((actions) => actions.undoPage);
  const showPlace = useSession((session) => session.showPlace);
  if (receipt === undefined) return null;
  return (
    <Written
      said={text("write.pageWritten", { sheet: receipt.sheet })}
      kept=""
      showLabel={text("write.show")}
      undoLabel={text("write.undo")}
      onShow={() => void showPlace(receipt.address)}
      onUndo={() => void undoPage()}
    />
  );
}
