import type { Cells } from "./cell-value";
import { cellAt, Reading, readNumbers, type NumberArgument } from "./number-argument";

/** Lists of numbers, such as the payments of each customer. */
export interface ListArgument {
  /** NaN for an empty cell before the last number. */
  readonly lists: readonly (readonly number[])[];
  /**
   * One row a list: its place in `lists`, or why it cannot be used. An argument like any other, by which a
   * calculation for every element finds its list.
   */
  readonly place: NumberArgument;
}

/**
 * Reads lists of numbers: a single row or column is one list, of a block every row is one. Empty cells at the end
 * of a list do not belong to it.
 */
export function readLists(name: string, given: Cells): ListArgument {
  const read = readNumbers(name, given);
  const isOne = read.rows === 1 || read.columns === 1;
  const count = isOne ? 1 : read.rows;
  const length = isOne ? read.rows * read.columns : read.columns;

  const lists: number[][] = [];
  const readings = new Uint8Array(count);
  const cells: unknown[][] = [];
  for (let at = 0; at < count; at++) {
    const positions = Array.from({ length }, (_, entry) => at * length + entry);
    if (isOne && length > 1 && read.readings[0] === Reading.heading) positions.shift();
    const worst = worstPosition(read, positions);
    readings[at] = worst === undefined ? Reading.number : read.readings[worst]!;
    cells.push([worst === undefined ? at : cellAt(read, worst)]);
    while (positions.length > 0 && read.readings[positions[positions.length - 1]!] === Reading.blank)
      positions.pop();
    lists.push(positions.map((position) => read.numbers[position]!));
  }
  const numbers = Float64Array.from({ length: count }, (_, at) => at);
  return { lists, place: { name, rows: count, columns: 1, numbers, readings, cells } };
}

/** The cell that keeps a list from being used: an error, else what is no number; a blank only if all are. */
function worstPosition({ readings }: NumberArgument, positions: readonly number[]): number | undefined {
  const first = (reading: Reading) => positions.find((position) => readings[position] === reading);
  const isBlank = positions.every((position) => readings[position] === Reading.blank);
  return (
    first(Reading.error) ??
    first(Reading.unreadable) ??
    first(Reading.heading) ??
    (isBlank ? first(Reading.blank) : undefined)
  );
}
