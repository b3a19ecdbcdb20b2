import { type Area, endRow } from "../area";
import type { FilterCriteria, FilterState } from "../book/filter-state";
import { displayText } from "../book/display";
import { numberFormatOf } from "../book/styles";
import { type Value, valueOf } from "../book/value";
import { accessDenied, invalidArgument } from "../host-error";
import type { FilterOwner, Host } from "./types";

export const filterOf = ({ sheet, table }: FilterOwner): FilterState | undefined =>
  table ? table.filter : sheet.autoFilter;

export function requireFilterAllowed({ sheet }: FilterOwner): void {
  if (sheet.protection && sheet.protection.allowAutoFilter !== true) throw accessDenied();
}

/** The area a filter works on: header and body. */
export function filterArea({ sheet, table }: FilterOwner): Area | undefined {
  if (!table) return sheet.autoFilter?.area;
  return table.showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area;
}

export function applyFilter(host: Host, owner: FilterOwner, column: number, criteria: FilterCriteria): void {
  requireFilterAllowed(owner);
  const where = filterArea(owner);
  if (!where || column < 0 || column >= where.columnCount) throw invalidArgument();
  let state = filterOf(owner);
  if (!state) {
    state = { area: where, criteria: new Map(), hiddenRows: new Set() };
    if (owner.table) owner.table.filter = state;
    else owner.sheet.autoFilter = state;
  }
  state.criteria.set(column, criteria);
  reapplyFilter(host, owner);
}

export function clearFilter(host: Host, owner: FilterOwner, column?: number): void {
  requireFilterAllowed(owner);
  const state = filterOf(owner);
  if (!state) return;
  if (column === undefined) state.criteria.clear();
  else state.criteria.delete(column);
  reapplyFilter(host, owner);
}

/** Looks at all rows anew and hides those that fail a criterion. */
export function reapplyFilter(host: Host, owner: FilterOwner): void {
  const state = filterOf(owner);
  const where = filterArea(owner);
  if (!state || !where) return;
  const hidden = new Set<number>();
  for (let row = where.row + 1; row <= endRow(where); row++) {
    for (const [column, criteria] of state.criteria) {
      if (!passes(host, owner, row, where.column + column, criteria)) hidden.add(row);
    }
  }
  showRows(host, owner, state.hiddenRows, hidden);
  state.hiddenRows = hidden;
  state.area = where;
}

function showRows(
  host: Host,
  { sheet }: FilterOwner,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
): void {
  const spans = (rows: Iterable<number>) =>
    [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const shown = [...before].filter((row) => !after.has(row));
  const hidden = [...after].filter((row) => !before.has(row));
  if (shown.length > 0) host.book.mutate("sheet.mutation.set-row-visible", sheet, { ranges: spans(shown) });
  if (hidden.length > 0) host.book.mutate("sheet.mutation.set-row-hidden", sheet, { ranges: spans(hidden) });
}

function passes(
  host: Host,
  { sheet }: FilterOwner,
  row: number,
  column: number,
  criteria: FilterCriteria,
): boolean {
  const cell = sheet.cell(row, column);
  switch (criteria.filterOn) {
    case "Values": {
      const text = displayText(
        cell,
        numberFormatOf(sheet.style(row, column)),
        host.book.language,
        host.book.date1904,
      );
      return (criteria.values ?? []).some((wanted) => String(wanted).toLowerCase() === text.toLowerCase());
    }
    case "Custom": {
      const value = valueOf(cell);
      const first = matches(value, criteria.criterion1);
      if (criteria.criterion2 === undefined) return first;
      const second = matches(value, criteria.criterion2);
      return criteria.operator === "Or" ? first || second : first && second;
    }
    default:
      throw invalidArgument();
  }
}

/** A criterion such as ">=100", "<>Nord" or "Mü*". */
function matches(value: Value, criterion: string | undefined): boolean {
  if (criterion === undefined) return true;
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion)!;
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (!Number.isNaN(number) && typeof value === "number") return ordered(value - number, operator);
  const same = wildcard(operand).test(String(value));
  if (operator === "=") return same;
  if (operator === "<>") return !same;
  return (
    typeof value === "string" &&
    value !== "" &&
    Number.isNaN(number) &&
    ordered(value.localeCompare(operand), operator)
  );
}

function ordered(difference: number, operator: string): boolean {
  if (operator === "=") return difference === 0;
  if (operator === "<>") return difference !== 0;
  if (operator === ">") return difference > 0;
  if (operator === ">=") return difference >= 0;
  return operator === "<" ? difference < 0 : difference <= 0;
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "is");
}
