import { groupRows } from "./merge";

/** Rows arranged so that equal values of one column lie together. */
export interface ValueOrder {
  /** The distinct values, ascending. */
  readonly values: Float64Array;
  /** Place in `order` of the first row with each value; one entry more, which is the number of rows. */
  readonly starts: Int32Array;
  /** Row numbers, value by value. */
  readonly order: Int32Array;
}

/** @param column Numbers without NaN, few of them distinct. */
export function orderByValue(column: Float64Array): ValueOrder {
  const { firstRows, groupOf } = groupRows([column]);
  const found = Float64Array.from(firstRows, (row) => column[row]!);
  const values = found.slice().sort();
  const placeOf = new Map(Array.from(values, (value, place) => [value, place]));
  const places = Int32Array.from(found, (value) => placeOf.get(value)!);
  const starts = new Int32Array(values.length + 1);
  for (let row = 0; row < column.length; row++) starts[places[groupOf[row]!]! + 1]! += 1;
  for (let place = 0; place < values.length; place++) starts[place + 1]! += starts[place]!;
  const next = starts.slice();
  const order = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) order[next[places[groupOf[row]!]!]!++] = row;
  return { values, starts, order };
}
