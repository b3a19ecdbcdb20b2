import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, Delete20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { HistoryRun } from "../../../app";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: { listStyle: "none", margin: 0, padding: 0 },
  run: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** The runs on the sheet "Verlauf", newest first, and the way to take them out of it. */
export function KeptRuns() {
  const styles = useStyles();
  const text = useText("history");
  const runs = useSession((session) => session.history.runs);
  const canUndo = useSession((session) => session.historyReceipt?.change === "removal");
  const removeRuns = useSession((session) => session.removeRuns);
  const undoRemoveRuns = useSession((session) => session.undoRemoveRuns);
  const id = useId();
  return (
    <div className={styles.root} role="group" aria-labelledby={id}>
      <Text id={id} size={200} weight="semibold">
        {text("runs.heading")}
      </Text>
      {runs.length === 0 && (
        <Text size={200} className={styles.detail}>
          {text("runs.none")}
        </Text>
      )}
      <ul className={styles.list}>
        {[...runs].reverse().map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ul>
      {runs.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => void removeRuns(runs.map((run) => run.id))}
        >
          {text("runs.removeAll")}
        </Button>
      )}
      {canUndo && (
        <Button
          size="small"
          className={styles.button}
          icon={<ArrowUndo20Regular />}
          onClick={() => void undoRemoveRuns()}
        >
          {text("runs.undo")}
        </Button>
      )}
    </div>
  );
}

function RunLine({ run: { id, date, by, model, customers } }: { readonly run: HistoryRun }) {
  const styles = useStyles();
  const text = useText("history");
  const format = useFormat();
  const removeRuns = useSession((session) => session.removeRuns);
  const day = format.isoDate(date);
  const count = text("runs.customers", { count: customers, shown: format.number(customers) });
  return (
    <li className={styles.run}>
      <span className={styles.words}>
        <Text>{text("runs.run", { date: day, model })}</Text>
        <Text size={200} className={styles.detail}>
          {by === "" ? count : `${count}, ${text("runs.by", { name: by })}`}
        </Text>
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={text("runs.remove", { date: day, model })}
        onClick={() => void removeRuns([id])}
      />
    </li>
  );
}
