import type { NumberColumn } from "./customers";

/** The distinct rows of some columns, each with the total weight of the rows that it stands for. */
export interface MergedRows {
  /** One column per input column, in the same order. */
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
  /** Sum of the weights: the number of customers. */
  readonly customers: number;
}

/** Rows put together that agree in every column. */
export interface RowGroups {
  /** For each group the first row in it. */
  readonly firstRows: Int32Array;
  /** For each row the position of its group. */
  readonly groupOf: Int32Array;
}

/** From so many distinct rows on, a fit to fewer of them first pays off. */
export const MANY_ROWS = 60_000;
export const REHEARSED_ROWS = 12_000;

const LEAST_SLOTS = 1024;

const asFloats = (column: NumberColumn): Float64Array => {
  if (column instanceof Float64Array) return column;
  const copy = new Float64Array(column.length);
  for (let i = 0; i < copy.length; i++) copy[i] = column[i]!;
  return copy;
};

function hashRows(columns: readonly Float64Array[], rows: number): Int32Array {
  const bits = new Float64Array(1);
  const words = new Int32Array(bits.buffer);
  const hashes = new Int32Array(rows);
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      // The sum with 0 makes both zeros equal in their bits.
      bits[0] = column[row]! + 0;
      const half = Math.imul(hashes[row]! ^ words[0]!, 0x9e3779b1);
      const whole = Math.imul(half ^ (half >>> 15) ^ words[1]!, 0x85ebca6b);
      hashes[row] = whole ^ (whole >>> 13);
    }
  }
  return hashes;
}

const sameRow = (columns: readonly Float64Array[], i: number, j: number): boolean => {
  for (let c = 0; c < columns.length; c++) if (columns[c]![i] !== columns[c]![j]) return false;
  return true;
};

/** Twice the slots, each group moved to its place there. */
function grow(slots: Int32Array, hashes: Int32Array, firstRows: Int32Array, groups: number): Int32Array {
  const larger = new Int32Array(2 * slots.length);
  const mask = larger.length - 1;
  for (let group = 0; group < groups; group++) {
    let slot = hashes[firstRows[group]!]! & mask;
    while (larger[slot] !== 0) slot = (slot + 1) & mask;
    larger[slot] = group + 1;
  }
  return larger;
}

/**
 * Groups identical rows, in the order of their first appearance.
 *
 * @param columns Columns of equal length without NaN.
 */
export function groupRows(columns: readonly Float64Array[]): RowGroups {
  const rows = columns[0]?.length ?? 0;
  const hashes = hashRows(columns, rows);
  const firstRows = new Int32Array(rows);
  const groupOf = new Int32Array(rows);
  let slots: Int32Array = new Int32Array(LEAST_SLOTS);
  let groups = 0;
  for (let row = 0; row < rows; row++) {
    const hash = hashes[row]!;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let group = slots[slot]! - 1;
    while (group >= 0 && !(hashes[firstRows[group]!] === hash && sameRow(columns, firstRows[group]!, row))) {
      slot = (slot + 1) & mask;
      group = slots[slot]! - 1;
    }
    if (group < 0) {
      group = groups++;
      slots[slot] = groups;
      firstRows[group] = row;
      if (2 * groups > slots.length) slots = grow(slots, hashes, firstRows, groups);
    }
    groupOf[row] = group;
  }
  return { firstRows: firstRows.slice(0, groups), groupOf };
}

/**
 * Puts identical rows together: only rows whose numbers agree to the last bit.
 *
 * A likelihood over the distinct rows with these weights is the likelihood over all rows.
 *
 * @param columns Columns of equal length without NaN.
 * @param weights How many customers each row stands for; one each when absent.
 */
export function mergeRows(columns: readonly NumberColumn[], weights?: NumberColumn): MergedRows {
  const source = columns.map(asFloats);
  const { firstRows, groupOf } = groupRows(source);
  const total = new Float64Array(firstRows.length);
  let customers = 0;
  for (let row = 0; row < groupOf.length; row++) {
    const weight = weights ? weights[row]! : 1;
    customers += weight;
    total[groupOf[row]!]! += weight;
  }
  const distinct = source.map((column) => {
    const picked = new Float64Array(firstRows.length);
    for (let group = 0; group < picked.length; group++) picked[group] = column[firstRows[group]!]! + 0;
    return picked;
  });
  return { columns: distinct, weights: total, customers };
}

/**
 * Fewer rows that stand for the same customers: each row kept takes along the weight of the ones before it that were
 * left out, so that a row with a large weight always stays.
 *
 * @param most Upper limit for the number of rows kept.
 */
export function thinRows({ columns, weights, customers }: MergedRows, most: number): MergedRows {
  const kept: number[] = [];
  const total: number[] = [];
  let carried = 0;
  for (let row = 0; row < weights.length; row++) {
    carried += weights[row]!;
    if (carried * most < customers) continue;
    kept.push(row);
    total.push(carried);
    carried = 0;
  }
  return {
    columns: columns.map((column) => Float64Array.from(kept, (row) => column[row]!)),
    weights: Float64Array.from(total),
    customers: customers - carried,
  };
}
