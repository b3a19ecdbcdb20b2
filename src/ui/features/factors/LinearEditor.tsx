import { Button, Field } from "@fluentui/react-components";
import { ArrowSwap20Regular, DataTrending20Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Column, LinearScale, Table } from "../../../core";
import { ValueField } from "../../components/fields/ValueField";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { outsideOf, suggestedEnds } from "./suggested-ends";
import type { ValueTexts } from "./use-value-texts";

export interface LinearEditorProps {
  readonly scale: LinearScale;
  readonly weight: number;
  /** The values that the line judges; undefined where the table has no such column. */
  readonly column: Column | undefined;
  readonly table: Table;
  readonly texts: ValueTexts;
  readonly onChange: (scale: LinearScale) => void;
}

/** The two ends of a straight line, what it means in words, and which ends the data suggest. */
export function LinearEditor({ scale, weight, column, table, texts, onChange }: LinearEditorProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const format = useFormat();
  const { worst, best } = scale;
  const { isDate, labelled } = texts;
  const points = format.number(weight, 4);
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Field label={labelled(text("linear.worst"))}>
          <ValueField
            isDate={isDate}
            value={worst}
            onCommit={(value) => onChange({ ...scale, worst: value })}
          />
        </Field>
        <Field label={labelled(text("linear.best", { points }))}>
          <ValueField
            isDate={isDate}
            value={best}
            onCommit={(value) => onChange({ ...scale, best: value })}
          />
        </Field>
      </div>
      {best !== worst && <Meaning scale={scale} points={points} texts={texts} />}
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<ArrowSwap20Regular />}
          onClick={() => onChange({ ...scale, worst: best, best: worst })}
        >
          {text("linear.swap")}
        </Button>
      </div>
      {column !== undefined && (
        <Suggestion scale={scale} column={column} table={table} texts={texts} onTake={onChange} />
      )}
    </div>
  );
}

interface MeaningProps {
  readonly scale: LinearScale;
  readonly points: string;
  readonly texts: ValueTexts;
}

function Meaning({ scale: { worst, best }, points, texts: { isDate, unit, show, onFrom } }: MeaningProps) {
  const styles = useDetailStyles();
  const text = useText("factors");
  const ofTime = useText("scales");
  if (unit === undefined) {
    const direction = best > worst ? (isDate ? "later" : "more") : isDate ? "earlier" : "less";
    return (
      <p className={styles.hint}>
        {text(`linear.${direction}`, { worst: show(worst), best: show(best), points })}
      </p>
    );
  }
  return (
    <p className={styles.hint}>
      {best > worst
        ? ofTime("time.longer", { worst: show(worst), best: onFrom(best), points })
        : ofTime("time.shorter", { worst: onFrom(worst), best: show(best), points })}
    </p>
  );
}

interface SuggestionProps {
  readonly scale: LinearScale;
  readonly column: Column;
  readonly table: Table;
  readonly texts: ValueTexts;
  readonly onTake: (scale: LinearScale) => void;
}

/** The ends that the middle nine tenths of the customers suggest, and how many lie beyond them. */
function Suggestion({ scale, column, table, texts: { show, unit }, onTake }: SuggestionProps) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const format = useFormat();
  const language = useSession((state) => state.language);
  const { worst, best } = scale;
  const falls = best < worst;
  const ends = useMemo(
    () => suggestedEnds(column, table, falls, language, unit),
    [column, table, falls, language, unit],
  );
  const outside = useMemo(() => ends && outsideOf(ends, column.numbers), [ends, column]);
  if (ends === undefined || outside === undefined) return null;
  const isTaken = ends.worst === worst && ends.best === best;
  return (
    <>
      <p className={styles.hint}>
        {text(isTaken ? "suggest.is" : "suggest.would", {
          low: show(Math.min(ends.worst, ends.best)),
          high: show(Math.max(ends.worst, ends.best)),
          below: format.number(outside.below),
          above: format.number(outside.above),
        })}
      </p>
      {!isTaken && (
        <div className={styles.actions}>
          <Button size="small" icon={<DataTrending20Regular />} onClick={() => onTake({ ...scale, ...ends })}>
            {text("suggest.button")}
          </Button>
        </div>
      )}
    </>
  );
}
