import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type StoredWorkshop, withAwaited, withParticipants } from "../../../app";
import {
  type CellGrid,
  type PointsTable,
  type PointsTableIssue,
  readDelimitedText,
  readPointsTable,
  type ScoringModel,
} from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useEditorStyles } from "../weights/editor.styles";
import { useWorkshop } from "./use-workshop";

const useStyles = makeStyles({
  errors: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorPaletteRedForeground1 },
});

const SHOWN_ISSUES = 5;

type Outcome =
  | { readonly kind: "read"; readonly table: PointsTable; readonly before: StoredWorkshop | undefined }
  | { readonly kind: "refused"; readonly issues: readonly PointsTableIssue[] }
  | { readonly kind: "unreadable" };

/** Takes over what was collected in a sheet: from the selection, or from what is pasted. */
export function TableImport({ model }: { readonly model: ScoringModel }) {
  const shared = useEditorStyles();
  const text = useText("workshop");
  const language = useSession((session) => session.language);
  const today = useSession((session) => session.today);
  const readRange = useSession((session) => session.readRange);
  const { change, keep, kept } = useWorkshop();
  const [outcome, setOutcome] = useState<Outcome>();
  const [pasted, setPasted] = useState<string>();

  const take = (cells: CellGrid) => {
    const table = readPointsTable(cells, model.factors, language);
    if (!table.ok) return setOutcome({ kind: "refused", issues: table.issues });
    const participants = table.value.participants.map(
      ({ name, points }) =>
        ({ version: 1, name, date: today, statement: { method: "points", points } }) as const,
    );
    setOutcome({ kind: "read", table: table.value, before: kept });
    setPasted(undefined);
    change((present) =>
      withAwaited(withParticipants(present, model.factors, participants), table.value.awaited),
    );
  };
  const readSelection = async () => {
    const block = await readRange();
    if (typeof block === "string") setOutcome({ kind: "unreadable" });
    else take(block.values);
  };
  const undo = (before: StoredWorkshop | undefined) => {
    keep(before);
    setOutcome(undefined);
  };
  return (
    <Section title={text("table.title")}>
      <p className={shared.hint}>{text("table.hint")}</p>
      <div className={shared.actions}>
        <Button size="small" onClick={() => void readSelection()}>
          {text("table.selection")}
        </Button>
        <Button
          size="small"
          aria-expanded={pasted !== undefined}
          onClick={() => setPasted(pasted === undefined ? "" : undefined)}
        >
          {text("table.paste")}
        </Button>
      </div>
      {pasted !== undefined && (
        <>
          <Field label={text("table.pasteLabel")}>
            <Textarea rows={4} value={pasted} onChange={(_, data) => setPasted(data.value)} />
          </Field>
          <div>
            <Button
              size="small"
              disabledFocusable={pasted.trim() === ""}
              onClick={() => pasted.trim() !== "" && take(readDelimitedText(pasted))}
            >
              {text("table.pasteButton")}
            </Button>
          </div>
        </>
      )}
      <Report outcome={outcome} onUndo={undo} />
    </Section>
  );
}

interface ReportProps {
  readonly outcome: Outcome | undefined;
  readonly onUndo: (before: StoredWorkshop | undefined) => void;
}

/** What was read, or everything that is wrong with the table. */
function Report({ outcome, onUndo }: ReportProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  if (outcome === undefined) return null;
  if (outcome.kind === "read") {
    const { participants, awaited, unknown } = outcome.table;
    const names = format.list(participants.map(({ name }) => name));
    return (
      <div className={shared.stack}>
        <p className={shared.hint} role="status">
          {participants.length > 0 && text("table.read", { count: participants.length, names })}{" "}
          {awaited.length > 0 && text("table.awaited", { names: format.list(awaited) })}{" "}
          {unknown.length > 0 && text("table.unknown", { names: format.list(unknown) })}
        </p>
        <div>
          <Button size="small" onClick={() => onUndo(outcome.before)}>
            {text("table.undo")}
          </Button>
        </div>
      </div>
    );
  }
  const sentences =
    outcome.kind === "unreadable"
      ? [text("table.unreadable")]
      : outcome.issues.map(({ kind, values }) => text(`table.issues.${kind}`, values));
  const more = sentences.length - SHOWN_ISSUES;
  return (
    <ul role="alert" className={styles.errors}>
      {sentences.slice(0, SHOWN_ISSUES).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {more > 0 && <li>{text("table.more", { count: more })}</li>}
    </ul>
  );
}
