import { fail, ok, type Result } from "../result";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { columnCodes } from "../transactions/column-codes";
import { dateOfNumber } from "../transactions/serial-day";
import { wholePeriods } from "./periods";
import type { ContractListSetup } from "./setup";
import type { ContractIssue, ContractReview, Contracts } from "./types";

/** One row, or several of a customer that follow each other. */
interface Span {
  readonly row: number;
  readonly start: number;
  /** Infinity for one that runs on. */
  lastDay: number;
}

/**
 * Reads a list of contracts up to the reference date.
 *
 * A renewal comes up with every whole period after the start. It is made when the contract still runs on that day; what
 * ends within a period was left at the renewal at its end, which is counted once that day has come. Ends after the
 * reference date are known, but what will be decided then is not counted before.
 */
export function readContracts(table: Table, setup: ContractListSetup): Result<Contracts, ContractIssue> {
  const start = findColumn(table, setup.start);
  const end = findColumn(table, setup.end);
  const customer = setup.customer === undefined ? undefined : findColumn(table, setup.customer);
  const missing = [
    ...(start ? [] : [setup.start]),
    ...(end ? [] : [setup.end]),
    ...(setup.customer === undefined || customer ? [] : [setup.customer]),
  ].map((column): ContractIssue => ({ kind: "contract-column-missing", values: { column } }));
  const [first, ...others] = missing;
  if (first !== undefined) return fail(first, ...others);
  const referenceDay = serialOfIso(setup.referenceDate)!;
  const { spans, review } = readSpans(start!, end!, setup, referenceDay);
  const joined = customer === undefined ? spans : joinSpans(spans, customer, setup.gapDays);
  if (joined.length === 0) return fail({ kind: "contracts-missing" });
  return ok(contractsOf(joined, setup, referenceDay, review));
}

function readSpans(
  start: Column,
  end: Column,
  { endMeans }: ContractListSetup,
  referenceDay: number,
): { readonly spans: Span[]; readonly review: ContractReview } {
  const spans: Span[] = [];
  const left = { withoutStart: 0, unreadableEnd: 0, endBeforeStart: 0, startsLater: 0 };
  const rows = start.numbers.length;
  for (let row = 0; row < rows; row++) {
    const from = dayOf(start, row);
    if (from === undefined) {
      left.withoutStart++;
      continue;
    }
    const isBlank = end.status[row] === CellStatus.blank;
    const to = isBlank ? Infinity : dayOf(end, row);
    if (to === undefined) {
      left.unreadableEnd++;
      continue;
    }
    const lastDay = endMeans === "lastDay" ? to : to - 1;
    if (lastDay < from) left.endBeforeStart++;
    else if (from > referenceDay) left.startsLater++;
    else spans.push({ row, start: from, lastDay });
  }
  return { spans, review: { rows, used: spans.length, ...left } };
}

function dayOf({ numbers }: Column, row: number): number | undefined {
  const value = dateOfNumber(numbers[row]!);
  return value === undefined || Number.isNaN(value) ? undefined : Math.floor(value);
}

/** Contracts of one customer are one as long as no longer gap lies between them; after it a new one begins. */
function joinSpans(spans: readonly Span[], customer: Column, gapDays: number): Span[] {
  const { codes } = columnCodes(customer);
  const order = [...spans.keys()].sort((a, b) => {
    const [one, other] = [spans[a]!, spans[b]!];
    return codes[one.row]! - codes[other.row]! || one.start - other.start || a - b;
  });
  const joined: Span[] = [];
  let before = -1;
  for (const at of order) {
    const span = spans[at]!;
    const code = codes[span.row]!;
    const last = joined.at(-1);
    if (last && code >= 0 && code === before && span.start <= last.lastDay + 1 + gapDays)
      last.lastDay = Math.max(last.lastDay, span.lastDay);
    else joined.push({ ...span });
    before = code;
  }
  return joined.sort((a, b) => a.row - b.row);
}

function contractsOf(
  spans: readonly Span[],
  { unit }: ContractListSetup,
  referenceDay: number,
  review: ContractReview,
): Contracts {
  const count = spans.length;
  const contracts = {
    rows: new Int32Array(count),
    starts: new Int32Array(count),
    lastDays: new Int32Array(count),
    renewalsDue: new Int32Array(count),
    renewalsMade: new Int32Array(count),
    left: new Uint8Array(count),
    running: new Uint8Array(count),
  };
  spans.forEach(({ row, start, lastDay }, at) => {
    const due = wholePeriods(start, referenceDay, unit);
    const lived = lastDay === Infinity ? Infinity : wholePeriods(start, lastDay, unit);
    contracts.rows[at] = row;
    contracts.starts[at] = start;
    contracts.lastDays[at] = lastDay === Infinity ? 0 : lastDay;
    contracts.renewalsDue[at] = due;
    contracts.renewalsMade[at] = Math.min(lived, due);
    contracts.left[at] = lived < due ? 1 : 0;
    contracts.running[at] = lastDay === Infinity ? 1 : 0;
  });
  return { ...contracts, referenceDay, review };
}
