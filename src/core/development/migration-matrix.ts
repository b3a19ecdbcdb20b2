import type { Development, MigrationMatrix, Period } from "./types";

/** The state of every customer in a period: class, without a class, or absent. */
function statesOf({ present, classIndex }: Period, classCount: number): Uint8Array {
  const states = new Uint8Array(present.length);
  for (let at = 0; at < states.length; at += 1) {
    const index = classIndex[at]!;
    states[at] = present[at] === 0 ? classCount + 1 : index < 0 ? classCount : index;
  }
  return states;
}

/** An amount in a sum; one that is not known counts as nothing. */
const counted = (amount: number): number => (amount === amount ? amount : 0);

/**
 * Counts the moves of customers between the classes of two periods. Customers of neither count nowhere.
 *
 * @param from Index of the earlier period.
 * @param to Index of the later one.
 */
export function migrationMatrix(
  { periods, classes }: Development,
  from: number,
  to: number,
): MigrationMatrix {
  const [earlier, later] = [periods[from]!, periods[to]!];
  const unclassed = classes.length;
  const absent = unclassed + 1;
  const states = absent + 1;
  const [before, after] = [statesOf(earlier, unclassed), statesOf(later, unclassed)];
  const cells = states * states;
  const counts = new Uint32Array(cells);
  const sums = { before: new Float64Array(cells), after: new Float64Array(cells) };
  for (let customer = 0; customer < before.length; customer += 1) {
    const cell = before[customer]! * states + after[customer]!;
    counts[cell]! += 1;
    sums.before[cell]! += counted(earlier.amount[customer]!);
    sums.after[cell]! += counted(later.amount[customer]!);
  }
  counts[cells - 1] = 0;

  const starts = new Uint32Array(cells + 1);
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1] = starts[cell]! + counts[cell]!;
  const next = starts.slice();
  const customers = new Int32Array(starts[cells]!);
  for (let customer = 0; customer < before.length; customer += 1) {
    const cell = before[customer]! * states + after[customer]!;
    if (cell === cells - 1) continue;
    customers[next[cell]!] = customer;
    next[cell]! += 1;
  }

  const rowTotals = new Uint32Array(states);
  const columnTotals = new Uint32Array(states);
  counts.forEach((count, cell) => {
    rowTotals[Math.floor(cell / states)]! += count;
    columnTotals[cell % states]! += count;
  });
  const [gained, lost] = [rowTotals[absent]!, columnTotals[absent]!];
  return {
    from,
    to,
    states,
    unclassed,
    absent,
    counts,
    ...sums,
    rowTotals,
    columnTotals,
    balance: { before: customers.length - gained, gained, lost, after: customers.length - lost },
    customers,
    starts: Int32Array.from(starts),
  };
}

/** The customers of a cell, as indexes into `Development.keys`, in the order of the development. */
export function customersOfCell(matrix: MigrationMatrix, from: number, to: number): Int32Array {
  const cell = from * matrix.states + to;
  return matrix.customers.subarray(matrix.starts[cell], matrix.starts[cell + 1]);
}

/** Share of a row's customers that a cell has, 0…1; NaN for a row without customers. */
export const rowShare = ({ counts, rowTotals, states }: MigrationMatrix, from: number, to: number): number =>
  counts[from * states + to]! / rowTotals[from]!;
