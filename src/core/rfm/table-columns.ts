import { topicOf, type FactorTopic } from "../proposal/topics";
import { fail, ok, type Result } from "../result";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";
import type { HistoryUnit } from "../transactions/types";
import type { RfmColumns, RfmIssue } from "./types";

/** Which columns of a customer list tell what RFM needs, by header. */
export interface RfmColumnRoles {
  /** The time since the last purchase, or its date. */
  readonly recency: string;
  readonly frequency: string;
  readonly monetary: string;
  /** In which a time since the last purchase is told; from a date on days are counted. */
  readonly unit: HistoryUnit;
  /** ISO date up to which days are counted; absent: the latest date of the column. */
  readonly referenceDate?: string;
}

/** The columns of a list, and what their times mean. */
export interface RfmReading {
  readonly columns: RfmColumns;
  readonly unit: HistoryUnit;
  /** Excel serial day up to which the days since a date were counted; absent where the list tells times. */
  readonly referenceDay?: number;
}

/**
 * The columns whose headers speak of recency, frequency and revenue (or, failing that, margin).
 *
 * @returns undefined where the list lacks one of them.
 */
export function proposeRfmColumns({ columns }: Table): RfmColumnRoles | undefined {
  const about = (topic: FactorTopic, kind: Column["kind"]) =>
    columns.find((column) => column.kind === kind && topicOf(column.name) === topic)?.name;
  const recency = about("recency", "number") ?? about("recency", "date");
  const frequency = about("frequency", "number");
  const monetary = about("revenue", "number") ?? about("margin", "number");
  if (recency === undefined || frequency === undefined || monetary === undefined) return undefined;
  return { recency, frequency, monetary, unit: "day" };
}

/**
 * Reads the three columns of RFM out of a customer list, one entry a row. A last purchase after the reference date is
 * not known.
 */
export function readRfmColumns(table: Table, roles: RfmColumnRoles): Result<RfmReading, RfmIssue> {
  const [first, ...others] = (["recency", "frequency", "monetary"] as const).flatMap((role): RfmIssue[] => {
    const column = findColumn(table, roles[role]);
    const issue = { path: [role], values: { column: roles[role] } };
    if (column === undefined) return [{ kind: "column-missing", ...issue }];
    const isFit = column.kind === "number" || (role === "recency" && column.kind === "date");
    return isFit ? [] : [{ kind: "column-unfit", ...issue }];
  });
  if (first !== undefined) return fail(first, ...others);

  const numbers = (header: string) => findColumn(table, header)!.numbers;
  const columns = { frequency: numbers(roles.frequency), monetary: numbers(roles.monetary) };
  const last = findColumn(table, roles.recency)!;
  if (last.kind === "number") return ok({ columns: { ...columns, recency: last.numbers }, unit: roles.unit });

  const days = last.numbers.map(Math.floor);
  const latest = days.reduce((most, day) => (day > most ? day : most), -Infinity);
  const referenceDay = serialOfIso(roles.referenceDate ?? "") ?? latest;
  return ok({
    columns: { ...columns, recency: days.map((day) => (day <= referenceDay ? referenceDay - day : NaN)) },
    unit: "day",
    referenceDay,
  });
}
