import type { NumberColumn } from "./customers";

/** The distinct rows of some columns, each with the total weight of the rows that it stands for. */
export interface MergedRows {
  /** One column per input column, in the same order. */
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
  /** Sum of the weights: the number of customers. */
  readonly customers: number;
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

function hashOf(columns: readonly Float64Array[], row: number): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    bits[0] = column[row]!;
    hash = Math.imul(hash ^ words[0]!, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15) ^ words[1]!, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

const sameRow = (
  left: readonly Float64Array[],
  i: number,
  right: readonly Float64Array[],
  j: number,
): boolean => {
  for (let c = 0; c < left.length; c++) if (left[c]![i] !== right[c]![j]) return false;
  return true;
};

/** A copy whose zeros are all positive, so that equal numbers are equal in their bits. */
const copyOf = (column: NumberColumn): Float64Array => {
  const copy = new Float64Array(column.length);
  for (let i = 0; i < copy.length; i++) copy[i] = column[i]! + 0;
  return copy;
};

/**
 * Puts identical rows together: only rows whose numbers agree to the last bit.
 *
 * A likelihood over the distinct rows with these weights is the likelihood over all rows.
 *
 * @param columns Columns of equal length without NaN.
 * @param weights How many customers each row stands for; one each when absent.
 */
export function mergeRows(columns: readonly NumberColumn[], weights?: NumberColumn): MergedRows {
  const source = columns.map(copyOf);
  const rows = source[0]?.length ?? 0;
  const distinct = source.map(() => new Float64Array(rows));
  const total = new Float64Array(rows);
  let slots = 16;
  while (slots < 2 * rows) slots *= 2;
  const table = new Int32Array(slots).fill(-1);
  let count = 0;
  let customers = 0;
  for (let row = 0; row < rows; row++) {
    const weight = weights ? weights[row]! : 1;
    customers += weight;
    let slot = hashOf(source, row) & (slots - 1);
    let at = table[slot]!;
    while (at >= 0 && !sameRow(distinct, at, source, row)) {
      slot = (slot + 1) & (slots - 1);
      at = table[slot]!;
    }
    if (at < 0) {
      at = count++;
      table[slot] = at;
      for (let c = 0; c < source.length; c++) distinct[c]![at] = source[c]![row]!;
    }
    total[at]! += weight;
  }
  return {
    columns: distinct.map((column) => column.slice(0, count)),
    weights: total.slice(0, count),
    customers,
  };
}
