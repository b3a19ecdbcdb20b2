import { cellAt, firstFilled } from "./block";
import { FindingGroup } from "./finding-list";
import type { CellGrid, Finding, ReadTableOptions } from "./types";

const TOTALS_LABELS = new Set([
  ..."summe summen gesamt gesamtsumme gesamtergebnis insgesamt total totals sum".split(" "),
  ..."zwischensumme teilsumme subtotal subtotals endsumme".split(" "),
  "grand total",
  "sub total",
]);
const LAST_ROW_LABELS = new Set(
  "durchschnitt mittelwert mittel schnitt anzahl average mean count median ø ergebnis".split(" "),
);
const LAST_ROWS = 4;

/** Rows that are looked at in one step. */
const ROWS_PER_STEP = 100_000;

/** Most names begin otherwise, and need no further look. */
const FIRST_LETTERS = new Set([...TOTALS_LABELS, ...LAST_ROW_LABELS].map(([first]) => first));

const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[:=.…]+$/, "")
    .replace(/\s+(?:netto|brutto|eur|euro|€)$/, "")
    .trim();

/** Rows of the customers within the block, and what was left out between them. */
export interface BodyRows {
  readonly rows: Int32Array;
  readonly findings: readonly Finding[];
}

/** Leaves out blank rows and rows of totals, in steps. In an Excel table nothing is taken for a total. */
export function* findBodyRows(
  cells: CellGrid,
  options: ReadTableOptions,
  bodyStart: number,
  width: number,
): Generator<void, BodyRows> {
  const { origin } = options;
  let end = cells.length;
  while (end > bodyStart && firstFilled(cells, end - 1, width) < 0) end -= 1;

  const rows = new Int32Array(Math.max(0, end - bodyStart));
  const blank = new FindingGroup(origin, 0);
  const totals = new FindingGroup(origin, 0);
  let count = 0;
  const look = (row: number) => {
    const column = firstFilled(cells, row, width);
    if (column < 0) {
      blank.add(row, -1);
      return;
    }
    const label = options.isExcelTable ? undefined : cellAt(cells, row, column);
    if (typeof label === "string" && label.length <= 30 && isTotalsLabel(label, row >= end - LAST_ROWS)) {
      totals.add(row, -1, { text: label });
      return;
    }
    rows[count] = row;
    count += 1;
  };
  for (let from = bodyStart; from < end; from += ROWS_PER_STEP) {
    for (let row = from; row < Math.min(end, from + ROWS_PER_STEP); row += 1) look(row);
    yield;
  }
  return {
    rows: rows.subarray(0, count),
    findings: [
      ...totals.finding("totals-row-skipped", "info"),
      ...blank.finding("blank-rows-skipped", "info"),
    ],
  };
}

function isTotalsLabel(text: string, isNearEnd: boolean): boolean {
  if (!FIRST_LETTERS.has(text.charAt(0).toLowerCase())) return false;
  const label = labelOf(text);
  return TOTALS_LABELS.has(label) || (isNearEnd && LAST_ROW_LABELS.has(label));
}
