import { fail, type Issue, ok, type Result } from "../result";
import { cellAddress } from "../table/address";
import { readDateText } from "../table/date-text";
import { readNumberText } from "../table/number-text";
import type { Cell, CellGrid, NumberLocale, TableOrigin } from "../table/types";
import type { StepRow } from "./types";

/** Cells of a workbook in which a table of points may stand. */
export interface StepRange {
  /** By what the cells are found again: an address or a name. */
  readonly address: string;
  readonly range: TableOrigin & { readonly columnCount: number };
  readonly values: CellGrid;
}

/**
 * Why a range is no table of points; all but the first two name the cell at fault.
 * - `range-columns`: `address`, `columns`; `range-empty`: `address`
 * - `range-from`, `range-date`, `range-points`: no number or date: `cell`, `text`
 * - `range-from-blank`, `range-points-blank`: `cell`
 * - `range-points-range` (0–100), `range-repeated`: `cell`, `text`
 */
export interface StepRangeIssue extends Issue {
  readonly kind:
    | "range-columns"
    | "range-empty"
    | "range-from"
    | "range-date"
    | "range-from-blank"
    | "range-points"
    | "range-points-blank"
    | "range-points-range"
    | "range-repeated";
}

export interface StepRangeOptions {
  /** How numbers in text cells are most likely written. */
  readonly locale: NumberLocale;
  /** True where the first column holds dates. */
  readonly isDate: boolean;
}

const OTHER: Readonly<Record<NumberLocale, NumberLocale>> = { de: "en", en: "de" };

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || String(cell).trim() === "";

/** A number or a date, also with words before it ("ab 5.800 €"); NaN for anything else. */
function valueIn(cell: Cell | undefined, locale: NumberLocale, isDate: boolean): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return NaN;
  const bare = cell.replace(/^[^\d+\-.,−#(]+/, "").trim();
  if (isDate) return readDateText(bare, "de") ?? NaN;
  return readNumberText(bare, locale) ?? readNumberText(bare, OTHER[locale]) ?? NaN;
}

/**
 * The rows of a table of points that stands in a workbook: "from" in the first column, points in the second, brought into
 * ascending order. A heading and blank rows are passed over.
 */
export function readStepRange(
  { address, range, values }: StepRange,
  { locale, isDate }: StepRangeOptions,
): Result<readonly StepRow[], StepRangeIssue> {
  const columns = range.columnCount;
  if (columns !== 2) return fail({ kind: "range-columns", values: { address, columns } });
  const issues: StepRangeIssue[] = [];
  const rows: StepRow[] = [];
  const filled = values
    .map(([first, second], row) => ({ first, second, row }))
    .filter(({ first, second }) => !isBlank(first) || !isBlank(second));
  filled.forEach(({ first, second, row }, index) => {
    const from = valueIn(first, locale, isDate);
    const points = valueIn(second, locale, false);
    const isHeading = index === 0 && typeof first === "string" && typeof second === "string";
    if (isHeading && Number.isNaN(from) && Number.isNaN(points)) return;
    const found = (kind: StepRangeIssue["kind"], column: 0 | 1, shown: Cell | undefined) => {
      const cell = cellAddress(range, row, column);
      issues.push({ kind, values: { cell, text: String(shown ?? "") } });
    };
    if (isBlank(first)) found("range-from-blank", 0, first);
    else if (Number.isNaN(from)) found(isDate ? "range-date" : "range-from", 0, first);
    else if (rows.some((each) => each.from === from)) found("range-repeated", 0, first);
    if (isBlank(second)) found("range-points-blank", 1, second);
    else if (Number.isNaN(points)) found("range-points", 1, second);
    else if (points < 0 || points > 100) found("range-points-range", 1, second);
    rows.push({ from, points });
  });
  const [first, ...others] = issues;
  if (first !== undefined) return fail(first, ...others);
  if (rows.length === 0) return fail({ kind: "range-empty", values: { address } });
  return ok([...rows].sort((a, b) => a.from - b.from));
}
