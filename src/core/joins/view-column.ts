import { cellAddress } from "../table/address";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { rowsOfCustomers, type CustomerRows } from "./customer-rows";
import { missingColumn } from "./look-up-columns";
import { measureColumn, measureFits, type MeasuredColumn } from "./measure-column";
import type { JoinFinding, Measure, MeasureAggregate, ViewColumn } from "./types";

/** The rows of one table, each with its customer. */
export interface CustomersOfRows {
  readonly id: string;
  readonly table: Table;
  /** Customer by row, -1 for rows of nobody. */
  readonly customerOfRow: Int32Array;
  readonly customers: number;
  /** All rows by customer. */
  readonly rows: CustomerRows;
  /** Excel serial day. */
  readonly reference: number;
}

interface MeasuredView {
  /** Missing where the measure could not be taken. */
  readonly column?: ViewColumn;
  readonly findings: readonly JoinFinding[];
}

/** Of nothing there is nothing; all other figures of a customer without rows are blank. */
const NONE_IS_ZERO: readonly MeasureAggregate[] = ["sum", "count", "distinct"];

/** The figure of every customer, those without rows included. */
export function viewColumn(measure: Measure, input: CustomersOfRows): MeasuredView {
  const { id, table, customerOfRow, customers, reference } = input;
  for (const header of [measure.column, measure.by]) {
    if (header !== undefined && findColumn(table, header) === undefined)
      return { findings: [{ ...missingColumn(id, header), measure: measure.name }] };
  }
  const column = findColumn(table, measure.column ?? "");
  const by = findColumn(table, measure.by ?? "");
  if (!measureFits(measure, column, by)) {
    const { aggregate, name } = measure;
    const where = column === undefined ? {} : { column: column.name };
    return {
      findings: [
        {
          kind: "aggregate-does-not-fit",
          severity: "problem",
          table: id,
          ...where,
          measure: name,
          count: 1,
          values: { aggregate },
        },
      ],
    };
  }
  const isWithin = rowFilter(measure, column, by, reference);
  const rows = isWithin === undefined ? input.rows : rowsOfCustomers(customerOfRow, customers, isWithin);
  const measured = measureColumn(measure, { column, by, rows, sourceRows: table.sourceRows, reference });
  return {
    column: spread(measured, rows, measure, customers),
    findings: [...faultyCells(measured, measure, input, column), ...dateFindings(measure, input, column, by)],
  };
}

/** Which rows a measure takes: those within its period, and for a time since those not after the reference date. */
function rowFilter(
  { aggregate, from = -Infinity, to = Infinity }: Measure,
  column: Column | undefined,
  by: Column | undefined,
  reference: number,
): ((row: number) => boolean) | undefined {
  const lastSince = Math.floor(reference) + 1;
  const isSince =
    (aggregate === "since-last" || aggregate === "since-first") &&
    column!.numbers.some((date) => date >= lastSince);
  const isOfPeriod = by !== undefined && (from !== -Infinity || to !== Infinity);
  if (!isSince && !isOfPeriod) return undefined;
  const lastOfPeriod = Math.floor(to) + 1;
  return (row) => {
    if (isOfPeriod && !(by.numbers[row]! >= from && by.numbers[row]! < lastOfPeriod)) return false;
    return !isSince || !(column!.numbers[row]! >= lastSince);
  };
}

function spread(
  measured: MeasuredColumn,
  { customers: places }: CustomerRows,
  { name, aggregate, definition }: Measure,
  customers: number,
): ViewColumn {
  const isZero = NONE_IS_ZERO.includes(aggregate);
  const numbers = new Float64Array(customers).fill(isZero ? 0 : NaN);
  const codes = new Int32Array(customers).fill(-1);
  const status = new Uint8Array(customers).fill(isZero ? CellStatus.value : CellStatus.blank);
  places.forEach((customer, unit) => {
    numbers[customer] = measured.numbers[unit]!;
    codes[customer] = measured.codes[unit]!;
    status[customer] = measured.status[unit]!;
  });
  const { kind, dictionary, locale } = measured;
  return {
    name,
    index: -1,
    kind,
    numbers,
    codes,
    dictionary,
    status,
    locale,
    localeAmbiguous: false,
    ...(definition !== undefined && definition !== "" && { definition }),
  };
}

function faultyCells(
  { status, sourceRows }: MeasuredColumn,
  { name }: Measure,
  { id, table }: CustomersOfRows,
  column: Column | undefined,
): readonly JoinFinding[] {
  const isFaulty = (each: number) => each === CellStatus.error || each === CellStatus.unreadable;
  const first = status.findIndex(isFaulty);
  if (first < 0 || column === undefined) return [];
  return [
    {
      kind: "faulty-cells",
      severity: "warning",
      table: id,
      column: column.name,
      measure: name,
      address: cellAddress(table.origin, sourceRows[first]!, Math.max(0, column.index)),
      count: status.reduce((sum, each) => sum + (isFaulty(each) ? 1 : 0), 0),
    },
  ];
}

/** Rows that a measure by date cannot place, and rows that lie in the future. */
function dateFindings(
  { aggregate, from, to }: Measure,
  { id, table, customerOfRow, reference }: CustomersOfRows,
  column: Column | undefined,
  by: Column | undefined,
): readonly JoinFinding[] {
  const isSince = aggregate === "since-last" || aggregate === "since-first";
  const needsDate = aggregate === "trend" || aggregate === "newest" || from !== undefined || to !== undefined;
  const dates = isSince ? column : needsDate ? by : undefined;
  if (dates === undefined) return [];
  const found = (
    kind: "date-missing" | "date-after-reference",
    isFound: (date: number) => boolean,
  ): readonly JoinFinding[] => {
    let first = -1;
    let count = 0;
    customerOfRow.forEach((customer, row) => {
      if (customer < 0 || !isFound(dates.numbers[row]!)) return;
      if (count === 0) first = row;
      count += 1;
    });
    if (count === 0) return [];
    const address = cellAddress(table.origin, table.sourceRows[first]!, Math.max(0, dates.index));
    return [{ kind, severity: "warning", table: id, column: dates.name, address, count }];
  };
  return [
    ...found("date-missing", Number.isNaN),
    ...(isSince || aggregate === "trend"
      ? found("date-after-reference", (date) => date >= Math.floor(reference) + 1)
      : []),
  ];
}
