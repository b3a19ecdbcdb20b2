import { type Cell, CellStatus, type Column } from "../../core";
import { columnId, type HistoryList, isBlank, RUN_VALUES, textOf } from "./history-list";
import type { HistoryRun } from "./types";

/** One run as it was kept, one entry per customer of the run. */
export interface KeptRun {
  readonly run: HistoryRun;
  /** What customers are matched by, as a column of texts. */
  readonly keys: Column;
  /** As last called; "" where nothing is known. */
  readonly names: readonly string[];
  /** 0–100; NaN where not scored. */
  readonly score: Float64Array;
  /** Name of the class as it was shown; "" for none. May be that of new or returning customers. */
  readonly classNames: readonly string[];
  /** NaN where it is not known. */
  readonly amount: Float64Array;
}

/** What the sheet says of a run. Customers of whom it says nothing were not in the list on that day. */
export function keptRun({ keys, names, columns }: HistoryList, run: HistoryRun): KeptRun {
  const [scores = [], classes = [], amounts = []] = RUN_VALUES.map((value) =>
    columns.get(columnId(run, value)),
  );
  const rows = keys.flatMap((_, row) =>
    [scores, classes, amounts].some((cells) => !isBlank(cells[row])) ? [row] : [],
  );
  return {
    run,
    keys: textColumn(rows.map((row) => keys[row]!)),
    names: rows.map((row) => names[row]!),
    score: Float64Array.from(rows, (row) => numberOf(scores[row])),
    classNames: rows.map((row) => textOf(classes[row])),
    amount: Float64Array.from(rows, (row) => numberOf(amounts[row])),
  };
}

const numberOf = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : NaN);

/** @param texts None of them twice. */
const textColumn = (texts: readonly string[]): Column => ({
  name: "",
  index: 0,
  kind: "text",
  numbers: new Float64Array(texts.length).fill(NaN),
  codes: Int32Array.from(texts, (_, row) => row),
  dictionary: texts,
  status: new Uint8Array(texts.length).fill(CellStatus.value),
  locale: "de",
  localeAmbiguous: false,
});
