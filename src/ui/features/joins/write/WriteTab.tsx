import { Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isoOfSerial, serialOfIso } from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { Written } from "../../../components/analysis/Written";
import { Section } from "../../../components/layout/Section";
import { ObstacleBar } from "../../../components/analysis/ObstacleBar";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { useSession } from "../../../session";
import { Preview } from "../Preview";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  date: { width: "140px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The customers as a table of the workbook, and from there to their scores. */
export function WriteTab() {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const setup = useJoins((joins) => joins.setup);
  const view = useJoins((joins) => joins.view);
  const isComputing = useJoins((joins) => joins.isComputing);
  const edit = useJoins((joins) => joins.edit);
  const write = useJoins((joins) => joins.write);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const noteId = useId();
  if (setup === undefined || view === undefined) return <Text>{text("write.nothing")}</Text>;
  const { rowCount } = view.table;
  return (
    <>
      <div className={styles.field}>
        <Text aria-hidden>{text("write.referenceDate")}</Text>
        <DateField
          className={styles.date}
          label={text("write.referenceDate")}
          value={serialOfIso(setup.referenceDate) ?? NaN}
          onCommit={(day) =>
            !Number.isNaN(day) && edit((each) => ({ ...each, referenceDate: isoOfSerial(day) }), "reference")
          }
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={noteId}>{text("write.note")}</label>
        <Textarea
          id={noteId}
          value={setup.note}
          placeholder={text("write.noteHint")}
          onChange={(_, { value }) => edit((each) => ({ ...each, note: value }), "note")}
        />
      </div>
      <Preview />
      <Section title={text("write.title")}>
        <Text>{text("write.what", { count: rowCount, rows: format.number(rowCount) })}</Text>
        {view.customersWithoutRows > 0 && (
          <Text>
            {text("match.withoutAny", {
              count: view.customersWithoutRows,
              rows: format.number(view.customersWithoutRows),
            })}
          </Text>
        )}
        <Text size={200} className={styles.hint}>
          {text("write.safe")}
        </Text>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={isBusy || isComputing} onClick={() => void write()}>
            {text("write.write")}
          </Button>
        </div>
      </Section>
      <Obstacles />
      <LastWrite />
    </>
  );
}

function Obstacles() {
  const text = useText("joins");
  const obstacles = useJoins((joins) => joins.obstacles);
  const write = useJoins((joins) => joins.write);
  const dismiss = useJoins((joins) => joins.dismissObstacles);
  return (
    <ObstacleBar
      obstacles={obstacles}
      dismissLabel={text("write.dismiss")}
      onGoOn={() => void write(true)}
      onDismiss={dismiss}
    />
  );
}

/** What was written last: where it is, the way back, and the way on. */
function LastWrite() {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const receipt = useJoins((joins) => joins.receipt);
  const undoWrite = useJoins((joins) => joins.undoWrite);
  const showList = useJoins((joins) => joins.showList);
  const scoreList = useJoins((joins) => joins.scoreList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Section title={text("write.last")}>
      <Written
        said={text(updated ? "write.updated" : "write.written", {
          count: rowCount,
          rows: format.number(rowCount),
          address,
        })}
        kept={keptRows > 0 ? text("write.kept", { count: keptRows }) : ""}
        actions={
          <Button appearance="primary" onClick={() => void scoreList()}>
            {text("write.score")}
          </Button>
        }
        showLabel={text("write.show")}
        undoLabel={text("write.undo")}
        onShow={() => void showList()}
        onUndo={() => void undoWrite()}
      />
      <Text size={200} className={styles.hint}>
        {text("write.scoreHint")}
      </Text>
    </Section>
  );
}
