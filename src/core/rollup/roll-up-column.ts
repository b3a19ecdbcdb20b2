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

type Combine = (column: Column, rows: Int32Array, isNewer: IsNewer) => UnitCell;

/** True when `row` is not older than `other`, a row above it. */
export type IsNewer = (row: number, other: number) => boolean;

const cellOf = ({ numbers, status }: Column, row: number): UnitCell => ({
  row,
  number: numbers[row]!,
  status: status[row]!,
});

const isFilled = ({ status }: Column, row: number): boolean => status[row] !== CellStatus.blank;

/** The mark of several cells together: a cell that could not be used goes before a guess, a guess before a value. */
const RANK_OF_STATUS: Readonly<Record<number, number>> = {
  [CellStatus.blank]: 0,
  [CellStatus.value]: 1,
  [CellStatus.estimate]: 2,
  [CellStatus.unreadable]: 3,
  [CellStatus.error]: 4,
};

function worstRow({ status }: Column, rows: Int32Array): number {
  let worst = rows[0]!;
  for (const row of rows) {
    if (RANK_OF_STATUS[status[row]!]! > RANK_OF_STATUS[status[worst]!]!) worst = row;
  }
  return worst;
}

/** Combines all rows, when none of them is faulty; the mark of the worst counts for all. */
function ofAllRows(combine: (column: Column, filled: readonly number[]) => UnitCell): Combine {
  return (column, rows) => {
    const worst = worstRow(column, rows);
    const status = column.status[worst]!;
    if (status !== CellStatus.value && status !== CellStatus.estimate) return cellOf(column, worst);
    const combined = combine(
      column,
      Array.from(rows).filter((row) => isFilled(column, row)),
    );
    return { ...combined, status };
  };
}

function computed(compute: (values: readonly number[]) => number): Combine {
  return ofAllRows((column, filled) => ({
    ...cellOf(column, filled[0]!),
    number: compute(filled.map((row) => column.numbers[row]!)),
  }));
}

function extreme(isFurther: (value: number, found: number) => boolean): Combine {
  return ofAllRows((column, filled) => {
    const { numbers } = column;
    const row = filled.reduce((best, each) => (isFurther(numbers[each]!, numbers[best]!) ? each : best));
    return cellOf(column, row);
  });
}

const mostCommon = ofAllRows((column, filled) => {
  const counts = new Map<string, { row: number; count: number }>();
  for (const row of filled) {
    const text = categoryKey(shownCell(column, row));
    const found = counts.get(text) ?? { row, count: 0 };
    counts.set(text, { ...found, count: found.count + 1 });
  }
  const [first, ...others] = counts.values();
  const winner = others.reduce((best, each) => (each.count > best!.count ? each : best), first);
  return cellOf(column, winner!.row);
});

const first: Combine = (column, rows) =>
  cellOf(column, rows.find((row) => isFilled(column, row)) ?? rows[0]!);

const newest: Combine = (column, rows, isNewer) => {
  let found = -1;
  for (const row of rows) {
    if (isFilled(column, row) && (found < 0 || isNewer(row, found))) found = row;
  }
  return cellOf(column, found < 0 ? rows[0]! : found);
};

const count: Combine = (column, rows) => {
  const counted = Array.from(rows).filter((row) => {
    const status = column.status[row];
    return status === CellStatus.value || status === CellStatus.estimate;
  });
  return { row: counted[0] ?? rows[0]!, number: counted.length, status: CellStatus.value };
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
    const rows = groups.rows.subarray(groups.starts[unit]!, groups.starts[unit + 1]!);
    const single = rows.length === 1 && !isCount;
    const cell = single ? cellOf(column, rows[0]!) : combine(column, rows, isNewer);
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
