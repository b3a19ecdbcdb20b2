import { fail, ok, type Result } from "../result";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { columnCodes } from "../transactions/column-codes";
import { dateOfNumber } from "../transactions/serial-day";
import { wholePeriods } from "./periods";
import type { ContractListSetup } from "./setup";
import type { ContractIssue, ContractReview, Contracts } from "./types";

/** Contracts by position: rows of the table, first days, and last days, Infinity where they run on. */
interface Spans {
  readonly rows: number[];
  readonly starts: number[];
  readonly lastDays: number[];
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
  if (customer !== undefined) joinSpans(spans, customer, setup.gapDays);
  const contracts = contractsOf(spans, setup, referenceDay, review);
  return contracts.rows.length === 0 ? fail({ kind: "contracts-missing" }) : ok(contracts);
}

function readSpans(
  start: Column,
  end: Column,
  { endMeans }: ContractListSetup,
  referenceDay: number,
): { readonly spans: Spans; readonly review: ContractReview } {
  const spans: Spans = { rows: [], starts: [], lastDays: [] };
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
    else {
      spans.rows.push(row);
      spans.starts.push(from);
      spans.lastDays.push(lastDay);
    }
  }
  return { spans, review: { rows, used: spans.rows.length, ...left } };
}

function dayOf({ numbers }: Column, row: number): number | undefined {
  const value = dateOfNumber(numbers[row]!);
  return value === undefined || Number.isNaN(value) ? undefined : Math.floor(value);
}

/**
 * Contracts of one customer are one as long as no longer gap lies between them; after it a new one begins. Those that went
 * into an earlier one are marked by a start of NaN.
 */
function joinSpans({ rows, starts, lastDays }: Spans, customer: Column, gapDays: number): void {
  const { codes, count } = columnCodes(customer);
  const before = new Int32Array(count).fill(-1);
  const next = new Int32Array(rows.length).fill(-1);
  for (let at = rows.length - 1; at >= 0; at--) {
    const code = codes[rows[at]!]!;
    if (code < 0) continue;
    next[at] = before[code]!;
    before[code] = at;
  }
  for (const first of before) {
    if (first < 0 || next[first]! < 0) continue;
    const own: number[] = [];
    for (let at = first; at >= 0; at = next[at]!) own.push(at);
    own.sort((a, b) => starts[a]! - starts[b]! || a - b);
    let into = own[0]!;
    for (const at of own.slice(1)) {
      if (starts[at]! <= lastDays[into]! + 1 + gapDays) {
        lastDays[into] = Math.max(lastDays[into]!, lastDays[at]!);
        starts[at] = NaN;
      } else into = at;
    }
  }
}

function contractsOf(
  { rows, starts, lastDays }: Spans,
  { unit }: ContractListSetup,
  referenceDay: number,
  review: ContractReview,
): Contracts {
  const kept = Int32Array.from([...rows.keys()].filter((at) => !Number.isNaN(starts[at]!)));
  const count = kept.length;
  const contracts = {
    rows: new Int32Array(count),
    starts: new Int32Array(count),
    lastDays: new Int32Array(count),
    renewalsDue: new Int32Array(count),
    renewalsMade: new Int32Array(count),
    left: new Uint8Array(count),
    running: new Uint8Array(count),
  };
  kept.forEach((span, at) => {
    const start = starts[span]!;
    const lastDay = lastDays[span]!;
    const runsOn = lastDay === Infinity;
    const due = wholePeriods(start, referenceDay, unit);
    const lived = runsOn || lastDay >= referenceDay ? due : wholePeriods(start, lastDay, unit);
    contracts.rows[at] = rows[span]!;
    contracts.starts[at] = start;
    contracts.lastDays[at] = runsOn ? 0 : lastDay;
    contracts.renewalsDue[at] = due;
    contracts.renewalsMade[at] = lived;
    contracts.left[at] = lived < due ? 1 : 0;
    contracts.running[at] = runsOn ? 1 : 0;
  });
  return { ...contracts, referenceDay, review };
}
