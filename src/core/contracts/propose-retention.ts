import { roleConfidence } from "../transactions/role-words";
import { isoOfSerial, serialOfIso } from "../table/date-text";
import { CellStatus, type Column, type Table } from "../table/types";
import { proposeSurvivors } from "./propose-survivors";
import type { ContractListSetup, ContractTerms, ContractUnit, RetentionSetup } from "./setup";

const START = /beginn|start|anfang|abschluss|von\b|seit|eintritt|since|from\b|begin|signed|joined/i;
const END = /ende|kündig|auslauf|bis\b|austritt|\bend|until|cancel|churn|terminat|\bto\b|left/i;
const MARGIN =
  /marge|deckungsbeitrag|\bdb\b|margin|contribution|beitrag|rate\b|fee|gebühr|monatlich|monthly/i;
const USUAL_TERMS: ContractTerms = { discountRate: 0.1, horizon: 12 };
const USUAL_GAP = 30;
/** Ends on the day on which a period is over speak for "first day without" from this share of the ends on. */
const MOST_ENDS = 0.5;
/** Days. */
const LONG_AGO = 366;
/** Rows that are looked at for it. */
const ROWS_LOOKED_AT = 2000;

/** What a table most likely says about contracts; undefined where it says nothing about them. */
export function proposeRetention(table: Table, today: string): RetentionSetup | undefined {
  const source = proposeContracts(table, today) ?? proposeSurvivors(table);
  if (source === undefined) return undefined;
  const margin = table.columns.find(({ kind, name }) => kind === "number" && MARGIN.test(name));
  const isList = source.kind === "contracts";
  return {
    source,
    terms: { ...USUAL_TERMS, ...(isList && margin && { marginColumn: margin.name }) },
  };
}

function proposeContracts(table: Table, today: string): ContractListSetup | undefined {
  const dates = table.columns.filter(({ kind }) => kind === "date");
  const end = dates.find(({ name }) => END.test(name)) ?? (dates.length === 2 ? mostBlank(dates) : undefined);
  const start =
    dates.find((column) => column !== end && START.test(column.name)) ??
    dates.find((column) => column !== end);
  if (start === undefined || end === undefined) return undefined;
  const customer = likelyCustomer(table);
  const setup: ContractListSetup = {
    kind: "contracts",
    start: start.name,
    end: end.name,
    ...(customer && { customer: customer.name }),
    unit: likelyUnit(start, end),
    endMeans: likelyMeaning(start, end),
    gapDays: USUAL_GAP,
    referenceDate: lastKnownDay(start, end, today),
  };
  const lastDay = serialOfIso(setup.referenceDate)!;
  return start.numbers.some((day) => day <= lastDay) ? setup : undefined;
}

/** Today, or the last day that the list tells of where that is long ago: it is the state of an earlier day then. */
function lastKnownDay(start: Column, end: Column, today: string): string {
  const now = serialOfIso(today)!;
  let last = 0;
  for (const { numbers } of [start, end]) for (const day of numbers) if (day <= now && day > last) last = day;
  return last > 0 && now - last > LONG_AGO ? isoOfSerial(last) : today;
}

const blanks = ({ status }: Column): number =>
  status.reduce((count, cell) => count + (cell === CellStatus.blank ? 1 : 0), 0);

/** The column with more blank cells: contracts that run on have no end. */
function mostBlank(dates: readonly Column[]): Column | undefined {
  const [one, other] = dates as readonly [Column, Column];
  const difference = blanks(one) - blanks(other);
  if (difference === 0) return undefined;
  return difference > 0 ? one : other;
}

function likelyCustomer({ columns }: Table): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const confidence = column.kind === "date" ? 0 : (roleConfidence("customer", column.name) ?? 0);
    if (confidence <= most) continue;
    best = column;
    most = confidence;
  }
  return best;
}

/** Days between start and end of the contracts that have ended, the end taken as the last day. */
function lengths(start: Column, end: Column): number[] {
  const days: number[] = [];
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, start.numbers.length); row++) {
    const length = Math.floor(end.numbers[row]!) - Math.floor(start.numbers[row]!);
    if (length > 0) days.push(length);
  }
  return days;
}

const isMultiple = (days: number, period: number): boolean => {
  const rest = days % period;
  return days > period * 0.9 && Math.min(rest, period - rest) <= 0.02 * days + 1;
};

/** The longest period of which most lengths are a multiple. */
function likelyUnit(start: Column, end: Column): ContractUnit {
  const days = lengths(start, end);
  const fits = (period: number) =>
    days.length > 0 && days.filter((length) => isMultiple(length, period)).length >= 0.8 * days.length;
  if (fits(365.25)) return "year";
  return fits(365.25 / 4) ? "quarter" : "month";
}

function likelyMeaning(start: Column, end: Column): ContractListSetup["endMeans"] {
  let [ends, onSameDay] = [0, 0];
  for (let row = 0; row < Math.min(ROWS_LOOKED_AT, start.numbers.length); row++) {
    const [from, to] = [start.numbers[row]!, end.numbers[row]!];
    if (!(to > from)) continue;
    ends++;
    if (dayInMonth(from) === dayInMonth(to)) onSameDay++;
  }
  return ends > 0 && onSameDay > MOST_ENDS * ends ? "firstDayAfter" : "lastDay";
}

const dayInMonth = (serial: number): string => isoOfSerial(serial).slice(-2);
