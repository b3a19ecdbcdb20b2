import { isOfElapsedTime } from "../model/elapsed-scale";
import type { Factor, ScoringModel } from "../model/types";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import { FindingGroup } from "../table/finding-list";
import { CellStatus, type Column, type Finding, type FindingKind, type Table } from "../table/types";
import type { FactorRun } from "./missing-cells";
import type { Scores } from "./types";

/** Different unknown texts that a finding names. */
const LISTED_TEXTS = 8;

type Values = Readonly<Record<string, string | number>>;

/** Text that stands in a cell without points; undefined where there is none to show. */
function shownText(column: Column, row: number): string | undefined {
  const code = column.codes[row]!;
  if (code >= 0) return column.dictionary[code];
  const number = column.numbers[row]!;
  return Number.isNaN(number) ? undefined : String(number);
}

function missingKind(factor: Factor, column: Column, row: number): FindingKind {
  const status = column.status[row];
  if (status === CellStatus.blank) return "blank-cell";
  if (status === CellStatus.error) return "error-cell";
  const wantsWords = factor.scale.kind === "categories" || factor.scale.kind === "yes-no";
  return wantsWords ? "unknown-category" : "unreadable-number";
}

/** Row in the block of the cell that gave a row its value: of several rows of a customer the one that counts. */
const sourceRowOf = (table: Table, column: Column, row: number): number =>
  (column.sourceRows ?? table.sourceRows)[row]!;

/** Findings about the cells from which one factor got no points, one for each kind of cell. */
export function factorFindings(table: Table, run: FactorRun): readonly Finding[] {
  const { factor } = run;
  const values: Values = { factor: factor.name, policy: factor.missing };
  const severity = factor.missing === "exclude" ? "problem" : "warning";
  const column = findColumn(table, factor.column);
  if (column === undefined) {
    return [
      { kind: "column-missing", severity: "problem", column: factor.column, count: table.rowCount, values },
    ];
  }

  const groups = new Map<FindingKind, FindingGroup>();
  const unknown = new Set<string>();
  for (const row of run.missing.view()) {
    const kind = missingKind(factor, column, row);
    const text = kind === "blank-cell" ? undefined : shownText(column, row);
    if (kind === "unknown-category" && text !== undefined && unknown.size < LISTED_TEXTS) unknown.add(text);
    let group = groups.get(kind);
    if (group === undefined) groups.set(kind, (group = new FindingGroup(table.origin, column.index)));
    group.add(sourceRowOf(table, column, row), row, text === undefined ? undefined : { text });
  }
  return [...groups].flatMap(([kind, group]) =>
    group.finding(kind, severity, column.name, {
      ...values,
      ...(kind === "unknown-category" && { texts: [...unknown].join(", ") }),
    }),
  );
}

/** The finding about dates after the reference date, from which no time has passed yet. */
export function elapsedFindings({ factors, referenceDate }: ScoringModel, table: Table): readonly Finding[] {
  const reference = serialOfIso(referenceDate) ?? NaN;
  return factors.flatMap(({ name, column: header, scale }) => {
    const column = isOfElapsedTime(scale) ? findColumn(table, header) : undefined;
    if (column === undefined) return [];
    const group = new FindingGroup(table.origin, column.index);
    column.numbers.forEach((serial, row) => {
      if (Math.floor(serial) > reference) group.add(sourceRowOf(table, column, row), row);
    });
    return group.finding("date-after-reference", "warning", column.name, {
      factor: name,
      date: referenceDate,
    });
  });
}

/** The finding about a column that is not there, of which the classes were to take shares. */
export function ruleFindings({ classes }: ScoringModel, table: Table): readonly Finding[] {
  const { rule } = classes;
  if (rule?.kind !== "cumulated" || findColumn(table, rule.column) !== undefined) return [];
  return [{ kind: "column-missing", severity: "problem", column: rule.column, count: table.rowCount }];
}

/** The finding about columns that are not there, by which new and returning customers were to be told. */
export function exceptionFindings(
  { newCustomers, returningCustomers }: ScoringModel,
  table: Table,
): readonly Finding[] {
  const wanted = [newCustomers, returningCustomers].flatMap((rule) => {
    if (rule === undefined) return [];
    return rule.test.kind === "gap" ? [rule.test.last, rule.test.previous] : [rule.test.column];
  });
  return [...new Set(wanted)]
    .filter((header) => findColumn(table, header) === undefined)
    .map((column) => ({ kind: "column-missing", severity: "warning", column, count: table.rowCount }));
}

/** The finding about a column that is not there, by which equal scores were to be put in order. */
export function tieFindings({ tieBreak }: ScoringModel, table: Table): readonly Finding[] {
  if (tieBreak === undefined || findColumn(table, tieBreak.column) !== undefined) return [];
  return [{ kind: "column-missing", severity: "warning", column: tieBreak.column, count: table.rowCount }];
}

/** The finding about loss customers, or about a loss column that is not there. */
export function lossFindings(model: ScoringModel, table: Table, loss: Scores["loss"]): readonly Finding[] {
  const { lossColumn } = model;
  if (!lossColumn) return [];
  const column = findColumn(table, lossColumn);
  if (column === undefined) {
    return [{ kind: "column-missing", severity: "warning", column: lossColumn, count: table.rowCount }];
  }
  const group = new FindingGroup(table.origin, column.index);
  for (let row = 0; row < loss.length; row += 1) {
    if (loss[row] === 1) group.add(sourceRowOf(table, column, row), row, { value: column.numbers[row]! });
  }
  return group.finding("negative-value", "info", column.name);
}
