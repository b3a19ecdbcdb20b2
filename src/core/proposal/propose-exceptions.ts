import type { Language } from "../model/default-classes";
import type { ExceptionRule, ExceptionTest } from "../model/types";
import type { Column, Table } from "../table/types";
import { topicOf, yearOf } from "./topics";

/** Which of the two kinds of customers whose class is provisional. */
export type ExceptionKind = "newCustomers" | "returningCustomers";

const MONTHS: Readonly<Record<ExceptionKind, number>> = { newCustomers: 12, returningCustomers: 24 };

const MARKS: Readonly<Record<ExceptionKind, RegExp>> = {
  newCustomers: /neukund|\bneu\b|new[ _-]?customer|\bnew\b/i,
  returningCustomers:
    /rückkehr|zurückgewonn|reaktivier|return(?:ing|ed)|reactivat|won[ _-]?back|win[ _-]?back/i,
};

const IN_MONTHS = /monat|month/i;
const GAP = /lücke|pause|unterbrech|\bgap\b|break/i;
const PREVIOUS = /vorletzt|vorherig|vorig|davor|previous|prior|second[ _-]?last|last but one/i;

const TEXTS = {
  newCustomers: {
    de: ["Neukunde", "Kennenlernen, Erwartungen klären, nach dem ersten Jahr einstufen"],
    en: ["New customer", "Get to know each other, learn what is expected, rate after the first year"],
  },
  returningCustomers: {
    de: ["Rückkehrer", "Grund der Pause erfragen, Wiedereinstieg begleiten, nach einem Jahr einstufen"],
    en: ["Returning customer", "Ask why they paused, look after the new start, rate after a year"],
  },
} as const;

const COLORS: Readonly<Record<ExceptionKind, string>> = {
  newCustomers: "#E3DCEF",
  returningCustomers: "#C7B8E0",
};

const isDate = ({ kind }: Column): boolean => kind === "date";
const isCount = (column: Column): boolean => column.kind === "number" && IN_MONTHS.test(column.name);

function proposeNew(columns: readonly Column[]): ExceptionTest | undefined {
  const months = MONTHS.newCustomers;
  const tenures = columns.filter(({ name }) => topicOf(name) === "tenure");
  const since = tenures.find(isDate) ?? tenures.find(isCount);
  return since && { kind: "months", column: since.name, months };
}

function proposeReturning(columns: readonly Column[]): ExceptionTest | undefined {
  const months = MONTHS.returningCustomers;
  const dates = columns.filter(isDate);
  const previous = dates.find(({ name }) => PREVIOUS.test(name));
  const last = dates.find((column) => column !== previous && topicOf(column.name) === "recency");
  if (previous !== undefined && last !== undefined)
    return { kind: "gap", last: last.name, previous: previous.name, months };
  const gap = columns.find((column) => isCount(column) && GAP.test(column.name));
  return gap && { kind: "months", column: gap.name, months };
}

/**
 * How new or returning customers could be told in this table, by the names of its columns: a column that marks them
 * ("Neukunde"), the date since when they are customers (new: less than 12 months), the last two purchases or the months
 * between them (returning: more than 24 months).
 *
 * @returns undefined where no column speaks of it.
 */
export function proposeExceptionTest(table: Table, which: ExceptionKind): ExceptionTest | undefined {
  const columns = table.columns.filter(({ kind, name }) => kind !== "empty" && yearOf(name) === undefined);
  const mark = columns.find(({ name, kind }) => kind !== "date" && MARKS[which].test(name));
  if (mark !== undefined) return { kind: "mark", column: mark.name };
  return which === "newCustomers" ? proposeNew(columns) : proposeReturning(columns);
}

/** A rule to begin with: a class of their own in a quiet colour, by the given test. */
export function newExceptionRule(
  which: ExceptionKind,
  test: ExceptionTest,
  language: Language,
): ExceptionRule {
  const [name, strategy] = TEXTS[which][language];
  return { test, shown: "class", name, color: COLORS[which], strategy };
}

/** Months that a test begins with. */
export const usualMonths = (which: ExceptionKind): number => MONTHS[which];
