import { serialOfIso } from "../../table/date-text";
import { findColumn } from "../../table/find-column";
import type { Cell, Table } from "../../table/types";
import type { ActionWords, EntryColumn, WrittenActions, WrittenRule } from "./list-types";
import type { ActionRule } from "./types";

export type Entries = Readonly<Record<EntryColumn, Cell>>;

const isNumber = (cell: Cell): cell is number => typeof cell === "number" && Number.isFinite(cell);

/** The day on which something is due; "" without one. */
const dueOn = (since: Cell, days: number | undefined): Cell =>
  days === undefined || !isNumber(since) ? "" : since + days;

/** Who is in charge of each row of the table by a column of it. */
export function assignedBy(table: Table): (rule: ActionRule, row: number) => string {
  return ({ responsible }, row) => {
    if (responsible.kind === "person" || row >= table.rowCount) return "";
    const column = findColumn(table, responsible.column);
    if (column === undefined) return "";
    const number = column.numbers[row]!;
    return column.dictionary[column.codes[row]!] ?? (Number.isNaN(number) ? "" : String(number));
  };
}

/** What a rule proposes for a row. */
export function entriesOf(rule: ActionRule, since: Cell, assigned: string, { open }: ActionWords): Entries {
  const { measure, responsible, dueDays, priority } = rule;
  return {
    measure,
    responsible: responsible.kind === "person" ? responsible.name : assigned,
    due: dueOn(since, dueDays),
    priority,
    status: open,
    note: "",
  };
}

/** What the last run had proposed for a row that stands. */
export function entriesBefore(rule: WrittenRule, since: Cell, assigned: Cell, open: string): Entries {
  const { measure, responsible = assigned, dueDays, priority } = rule;
  return { measure, responsible, due: dueOn(since, dueDays), priority, status: open, note: "" };
}

/** Whether a cell still holds what was proposed. */
export function isSameEntry(cell: Cell, proposed: Cell): boolean {
  if (isNumber(cell) && isNumber(proposed)) return cell === proposed;
  return String(cell ?? "").trim() === String(proposed ?? "").trim();
}

export const isBlank = (cell: Cell): boolean => cell === null || String(cell).trim() === "";

/** The day of the run as Excel serial day. */
export const dayOf = (today: string): Cell => serialOfIso(today) ?? "";

/**
 * What has to be remembered of a run for the next one.
 *
 * @param reasons All that stands as a reason now; rules of earlier runs are remembered as long as one of theirs does.
 */
export function writtenBy(
  rules: readonly ActionRule[],
  words: ActionWords,
  reasons: Iterable<Cell>,
  before: WrittenActions | undefined,
  headers: WrittenActions["headers"],
): WrittenActions {
  const now = rules.map(({ id, name, measure, responsible, dueDays, priority }): WrittenRule => ({
    id,
    reason: name,
    gone: [words.noReason(name), words.notListed(name)],
    measure,
    ...(responsible.kind === "person" && { responsible: responsible.name }),
    ...(dueDays !== undefined && { dueDays }),
    priority,
  }));
  const known = new Set(now.flatMap(({ reason, gone }) => [reason, ...gone]));
  const standing = new Set([...reasons].map(String));
  const earlier = (before?.rules ?? []).filter((rule) =>
    [rule.reason, ...rule.gone].some((text) => standing.has(text) && !known.has(text)),
  );
  return {
    rules: [...now, ...earlier],
    open: words.open,
    closed: [...new Set([...(before?.closed ?? []), ...words.closed])],
    headers,
  };
}
