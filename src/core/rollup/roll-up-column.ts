import { categoryKey } from "../table/category-key";
import { CellStatus, type Column, type ColumnKind } from "../table/types";
import { shownCell, type RowGroups } from "./group-rows";
import { plainSum } from "./plain-sum";
import type { Aggregate } from "./types";

/** What became of the cells of one unit: the row that is shown for it, with the value and the mark. */
interface UnitCell {
  readonly row: number;
  readonly number: number;
  readonly status: number;
}

/** Rows of one unit, in the order of the list. */
type Rows = readonly number[];

type Combine = (column: Column, rows: Rows, isNewer: IsNewer) => UnitCell;

/** True when `row` is not older than `other`, a row above it. */
export type IsNewer = (row: number, other: number) => boolean;

const cellOf = ({ numbers, status }: Column, row: number): UnitCell => ({
  row,
  number: numbers[row]!,
  status: status[row]!,
});

/** A cell that could not be used goes before a guess, a guess before a value. */
const PLACE_OF_STATUS: Readonly<Record<CellStatus, number>> = {
  [CellStatus.blank]: 0,
  [CellStatus.value]: 1,
  [CellStatus.estimate]: 2,
  [CellStatus.unreadable]: 3,
  [CellStatus.error]: 4,
};

const placeOf = ({ status }: Column, row: number): number => PLACE_OF_STATUS[status[row] as CellStatus];

const isUsable = ({ status }: Column, row: number): boolean =>
  status[row] === CellStatus.value || status[row] === CellStatus.estimate;

const filledRows = ({ status }: Column, rows: Rows): Rows =>
  rows.filter((row) => status[row] !== CellStatus.blank);

/** Combines all rows, when none of them is faulty; the mark of the worst counts for all. */
function ofAllRows(combine: (column: Column, filled: Rows) => UnitCell): Combine {
  return (column, rows) => {
    const worst = rows.reduce((found, row) => (placeOf(column, row) > placeOf(column, found) ? row : found));
    if (!isUsable(column, worst)) return cellOf(column, worst);
    return { ...combine(column, filledRows(column, rows)), status: column.status[worst]! };
  };
}

const computed = (compute: (values: readonly number[]) => number): Combine =>
  ofAllRows((column, filled) => ({
    ...cellOf(column, filled[0]!),
    number: compute(filled.map((row) => column.numbers[row]!)),
  }));

const extreme = (isFurther: (value: number, found: number) => boolean): Combine =>
  ofAllRows((column, filled) => {
    const { numbers } = column;
    const row = filled.reduce((found, each) => (isFurther(numbers[each]!, numbers[found]!) ? each : found));
    return cellOf(column, row);
  });

const mostCommon = ofAllRows((column, filled) => {
  const found = new Map<string, { readonly row: number; count: number }>();
  for (const row of filled) {
    const text = categoryKey(shownCell(column, row));
    const before = found.get(text);
    if (before === undefined) found.set(text, { row, count: 1 });
    else before.count += 1;
  }
  const winner = [...found.values()].reduce((best, each) => (each.count > best.count ? each : best));
  return cellOf(column, winner.row);
});

const first: Combine = (column, rows) => cellOf(column, filledRows(column, rows)[0] ?? rows[0]!);

const newest: Combine = (column, rows, isNewer) => {
  const filled = filledRows(column, rows);
  const among = filled.length > 0 ? filled : rows;
  return cellOf(
    column,
    among.reduce((found, row) => (isNewer(row, found) ? row : found)),
  );
};

const count: Combine = (column, rows) => {
  const usable = rows.filter((row) => isUsable(column, row));
  return { row: usable[0] ?? rows[0]!, number: usable.length, status: CellStatus.value };
};

const COMBINE: Readonly<Record<Aggregate, Combine>> = {
  sum: computed(plainSum),
  mean: computed((values) => plainSum(values) / values.length),
  max: extreme((value, found) => value > found),
  min: extreme((value, found) => value < found),
  newest,
  first,
  common: mostCommon,
  count,
};

function rowsOf({ starts, rows }: RowGroups, unit: number): Rows {
  const found: number[] = [];
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) found.push(rows[at]!);
  return found;
}

const kindAfter = (aggregate: Aggregate, kind: ColumnKind): ColumnKind =>
  aggregate === "count" ? "number" : kind;

/**
 * One value per unit. What looks at all rows (sum, mean, max, min, common) has no value when one of them is faulty, and
 * is an estimate when one of them is; what takes one row (newest, first) goes by that row.
 *
 * @param sourceRows Row in the block by row of the column.
 */
export function rollUpColumn(
  column: Column,
  aggregate: Aggregate,
  groups: RowGroups,
  sourceRows: Int32Array,
  isNewer: IsNewer,
): Column {
  const numbers = new Float64Array(groups.count);
  const codes = new Int32Array(groups.count);
  const status = new Uint8Array(groups.count);
  const cells = new Int32Array(groups.count);
  const combine = COMBINE[aggregate];
  const isCount = aggregate === "count";
  for (let unit = 0; unit < groups.count; unit += 1) {
    const rows = rowsOf(groups, unit);
    const isSingle = rows.length === 1 && !isCount;
    const cell = isSingle ? cellOf(column, rows[0]!) : combine(column, rows, isNewer);
    numbers[unit] = cell.number;
    codes[unit] = isCount ? -1 : column.codes[cell.row]!;
    status[unit] = cell.status;
    cells[unit] = sourceRows[cell.row]!;
  }
  return {
    ...column,
    kind: kindAfter(aggregate, column.kind),
    numbers,
    codes,
    dictionary: isCount ? [] : column.dictionary,
    status,
    sourceRows: cells,
  };
}
