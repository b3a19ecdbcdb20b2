import type { CustomerName } from "../../core";

import { isBlank, isLeftOut, shown, type Cells } from "../cells/cell-value";
import { isHeading, isUsable, Reading, readNumbers } from "../cells/number-argument";
import { dateOfCell, slashesIn } from "./read-dates";
import { speak, type SummaryProblem } from "./speak";

/** Why a row cannot be used as it is: a problem of ours, or the error that stands in the cell. */
export type Fault = SummaryProblem | CustomFunctions.Error;

/** Transactions as columns, blank rows and a heading left out. */
export interface TransactionColumns {
  readonly customers: readonly (CustomerName | undefined)[];
  /** NaN where there is a fault. */
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  /** By entry, where there is one. */
  readonly dateFaults: ReadonlyMap<number, Fault>;
  readonly amountFaults: ReadonlyMap<number, Fault>;
  /** Row of each entry, counted from 1. */
  readonly rows: Int32Array;
}

function columnOf(argument: string, given: Cells): readonly unknown[] {
  const cells = isLeftOut(given) ? [] : given!;
  const columns = cells[0]?.length ?? 0;
  if (cells.length > 1 && columns > 1)
    throw speak({ kind: "not-one-column", argument, rows: cells.length, columns });
  return cells.flat();
}

const nameOf = (cell: unknown): CustomerName | undefined =>
  isBlank(cell) ? undefined : typeof cell === "number" || typeof cell === "string" ? cell : shown(cell);

/**
 * Reads three columns of transactions.
 *
 * @throws {CustomFunctions.Error} if the columns do not fit together, or an error that stands among the customers.
 */
export function readTransactions(customers: Cells, dates: Cells, amounts: Cells): TransactionColumns {
  const names = columnOf("customers", customers);
  const dateCells = columnOf("dates", dates);
  const amountCells = columnOf("amounts", amounts);
  for (const [argument, { length }] of [
    ["dates", dateCells],
    ["amounts", amountCells],
  ] as const) {
    if (length !== names.length)
      throw speak({
        kind: "lengths-differ",
        argument,
        length,
        other: "customers",
        otherLength: names.length,
      });
  }
  const money = readNumbers("amounts", amountCells.length > 0 ? [amountCells] : undefined);
  const slashes = slashesIn(dateCells);

  const kept: (CustomerName | undefined)[] = [];
  const rows = new Int32Array(names.length);
  const serials = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  const dateFaults = new Map<number, Fault>();
  const amountFaults = new Map<number, Fault>();
  for (let at = 0; at < names.length; at++) {
    const [name, dateCell, amountCell] = [names[at], dateCells[at], amountCells[at]];
    if (isBlank(name) && isBlank(dateCell) && isBlank(amountCell)) continue;
    const date = dateOfCell(dateCell, slashes);
    const isText = typeof dateCell === "string" && date === undefined;
    if (at === 0 && names.length > 1 && isText && isHeading(dateCell)) continue;
    if (name instanceof CustomFunctions.Error) throw name;

    const entry = kept.push(nameOf(name)) - 1;
    const row = at + 1;
    rows[entry] = row;
    serials[entry] = date ?? NaN;
    if (date === undefined) dateFaults.set(entry, dateFault(dateCell, row));
    sums[entry] = isUsable(money.readings[at]!) ? money.numbers[at]! : NaN;
    if (money.readings[at] !== Reading.number) amountFaults.set(entry, amountFault(amountCell, row));
  }
  const length = kept.length;
  return {
    customers: kept,
    dates: serials.subarray(0, length),
    amounts: sums.subarray(0, length),
    dateFaults,
    amountFaults,
    rows: rows.subarray(0, length),
  };
}

function dateFault(cell: unknown, row: number): Fault {
  if (cell instanceof CustomFunctions.Error) return cell;
  return isBlank(cell) ? { kind: "date-missing", row } : { kind: "not-a-date", row, value: shown(cell) };
}

function amountFault(cell: unknown, row: number): Fault {
  if (cell instanceof CustomFunctions.Error) return cell;
  return isBlank(cell) ? { kind: "amount-missing", row } : { kind: "not-an-amount", row, value: shown(cell) };
}
