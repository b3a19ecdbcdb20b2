import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { type ClipboardEvent, useState } from "react";
import type { StepRow, StepsScale } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { PasteSteps } from "./PasteSteps";
import { readPastedSteps } from "./paste-steps";
import { StepGenerator } from "./StepGenerator";
import { StepRange } from "./StepRange";
import { StepRows } from "./StepRows";
import type { ValueTexts } from "./use-value-texts";

export interface StepsEditorProps {
  readonly scale: StepsScale;
  readonly weight: number;
  readonly texts: ValueTexts;
  /** True where the column has no decimals. */
  readonly isWhole: boolean;
  /** Smallest and largest value of the column; the generator starts from them where there is no table yet. */
  readonly extent: { readonly min: number; readonly max: number };
  readonly onChange: (scale: StepsScale) => void;
}

const ROWS_AT_FIRST = 25;

/** A point table: from which value on how many points. One that stands in the workbook is edited there. */
export function StepsEditor({ scale, weight, texts, isWhole, extent, onChange }: StepsEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const language = useSession((state) => state.language);
  const [showsAll, setShowsAll] = useState(false);
  const { rows } = scale;
  const { isDate } = texts;
  const isLinked = scale.range !== undefined;
  const hidden = showsAll ? 0 : Math.max(0, rows.length - ROWS_AT_FIRST);

  const setRows = (next: readonly StepRow[]) => onChange({ ...scale, rows: next });
  const setInOrder = (next: readonly StepRow[]) => setRows([...next].sort((a, b) => a.from - b.from));
  const add = () => {
    setShowsAll(true);
    setRows([...rows, nextRow(rows, weight)]);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = isLinked
      ? undefined
      : readPastedSteps(event.clipboardData.getData("text/plain"), language, isDate);
    if (pasted === undefined) return;
    event.preventDefault();
    setInOrder(pasted);
  };
  return (
    <div className={styles.stack} onPaste={onPaste}>
      <StepRows
        rows={rows}
        shownCount={rows.length - hidden}
        texts={texts}
        onChange={isLinked ? undefined : setRows}
      />
      {hidden > 0 && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
            {text("steps.showAll", { count: rows.length, rows: format.number(rows.length) })}
          </Button>
        </div>
      )}
      {!isLinked && (
        <>
          <PasteSteps isDate={isDate} onPaste={setInOrder}>
            <Button size="small" icon={<Add20Regular />} onClick={add}>
              {text("steps.add")}
            </Button>
          </PasteSteps>
          <StepGenerator
            weight={weight}
            texts={texts}
            isWhole={isWhole}
            extent={rows.length > 1 ? { min: rows[0]!.from, max: rows[rows.length - 1]!.from } : extent}
            falls={rows.length > 1 && rows[0]!.points > rows[rows.length - 1]!.points}
            onMake={setRows}
          />
        </>
      )}
      <StepRange scale={scale} isDate={isDate} onChange={onChange} />
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
