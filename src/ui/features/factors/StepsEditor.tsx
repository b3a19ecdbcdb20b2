import { Button, mergeClasses } from "@fluentui/react-components";
import { Add20Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { type ClipboardEvent, useState } from "react";
import type { Scale, StepRow } from "../../../core";
import { DecimalField } from "../../components/fields/DecimalField";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { readPastedSteps } from "./paste-steps";
import { StepGenerator } from "./StepGenerator";

type Steps = Extract<Scale, { kind: "steps" }>;

export interface StepsEditorProps {
  readonly scale: Steps;
  readonly weight: number;
  readonly isDate: boolean;
  /** True where the column has no decimals. */
  readonly isWhole: boolean;
  /** Smallest and largest value of the column; the generator starts from them. */
  readonly extent: { readonly min: number; readonly max: number };
  readonly onChange: (scale: Steps) => void;
}

const ROWS_AT_FIRST = 25;

/** A point table: from which value on how many points. */
export function StepsEditor({ scale, weight, isDate, isWhole, extent, onChange }: StepsEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const language = useSession((state) => state.language);
  const [showsAll, setShowsAll] = useState(false);
  const { rows } = scale;
  const shown = showsAll ? rows : rows.slice(0, ROWS_AT_FIRST);

  const setRows = (next: readonly StepRow[]) => onChange({ ...scale, rows: next });
  const setRow = (at: number, change: Partial<StepRow>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const add = () => {
    setShowsAll(true);
    setRows([...rows, nextRow(rows, weight)]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = readPastedSteps(event.clipboardData.getData("text/plain"), language, isDate);
    if (pasted === undefined) return;
    event.preventDefault();
    setRows([...pasted].sort((a, b) => a.from - b.from));
  };
  return (
    <div className={styles.stack} onPaste={onPaste}>
      <table className={mergeClasses(styles.table, styles.narrow)} aria-label={text("steps.table")}>
        <thead>
          <tr>
            <th scope="col">{text("steps.from")}</th>
            <th scope="col" className={styles.numberColumn}>
              {text("steps.points")}
            </th>
            <td className={styles.buttonColumn} />
          </tr>
        </thead>
        <tbody>
          {shown.map((row, at) => (
            <tr key={at}>
              <td>
                <ValueField
                  className={styles.wide}
                  isDate={isDate}
                  value={row.from}
                  onCommit={(from) => setRow(at, { from })}
                  label={text("steps.fromOfRow", { row: at + 1 })}
                />
              </td>
              <td>
                <DecimalField
                  className={styles.wide}
                  value={row.points}
                  min={0}
                  max={100}
                  onCommit={(points) => setRow(at, { points })}
                  label={text("steps.pointsOfRow", { row: at + 1 })}
                />
              </td>
              <td>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  disabled={rows.length === 1}
                  onClick={() => setRows(rows.filter((_, index) => index !== at))}
                  aria-label={text("steps.removeRow", { row: at + 1 })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        {rows.length > shown.length && (
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {text("steps.showAll", { count: rows.length, rows: format.number(rows.length) })}
          </Button>
        )}
        <Button size="small" icon={<Add20Regular />} onClick={add}>
          {text("steps.add")}
        </Button>
      </div>
      <StepGenerator
        weight={weight}
        isDate={isDate}
        isWhole={isWhole}
        extent={extent}
        falls={rows.length > 1 && rows[0]!.points > rows[rows.length - 1]!.points}
        onMake={(made) => setRows(made)}
      />
      <p className={styles.hint}>{text("steps.paste")}</p>
    </div>
  );
}

/** A row that goes on as the last two did. */
function nextRow(rows: readonly StepRow[], weight: number): StepRow {
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (last === undefined) return { from: 0, points: weight };
  const width = before === undefined ? 1 : last.from - before.from || 1;
  const gain = before === undefined ? 0 : last.points - before.points;
  return { from: last.from + width, points: Math.max(0, Math.min(weight, last.points + gain)) };
}
