import { customerNames } from "../../app";
import {
  findColumn,
  type HistoryUnit,
  proposeRfmColumns,
  proposeTransactionRoles,
  readRfmColumns,
  type RfmColumnRoles,
  rfmColumns,
  type RfmColumns,
  type RfmIssue,
  type Table,
} from "../../core";
import { type Say, valueUnit } from "../i18n";
import type { ValueUnit } from "../i18n/value-unit";
import type { PurchasesState } from "./types";

/** Customers whom RFM is asked about, wherever they come from. */
export interface RfmInput {
  readonly names: readonly string[];
  readonly columns: RfmColumns;
  /** Unit of the time since the last purchase. */
  readonly unit: HistoryUnit;
  /** Excel serial day up to which it was counted; undefined where a list tells times alone. */
  readonly referenceDay: number | undefined;
  readonly money: ValueUnit;
  /** The same customers at an earlier time; undefined where there are no purchases to go by. */
  readonly earlier: EarlierTimes | undefined;
}

export interface EarlierTimes {
  /** First day of the period of observation. */
  readonly firstDay: number;
  readonly columnsAt: (day: number) => RfmColumns;
}

/** Where RFM takes its values from. */
export type RfmSource =
  | { readonly kind: "purchases" }
  /** `roles` are undefined as long as a column is not known. */
  | { readonly kind: "columns"; readonly roles: RfmColumnRoles | undefined };

/** From three columns where the list has them or holds no purchases, unless the user decided. */
export function rfmSource({ table, setup, rfm }: Pick<PurchasesState, "table" | "setup" | "rfm">): RfmSource {
  const proposed = table && proposeRfmColumns(table);
  const usual = proposed === undefined ? "purchases" : "columns";
  return setup !== undefined && (rfm.from ?? usual) === "purchases"
    ? { kind: "purchases" }
    : { kind: "columns", roles: rfm.columns ?? proposed };
}

/** The customers of the purchases on the last day of the observation, in days; undefined before they are counted. */
export function inputOfPurchases({
  cleaned,
  table,
  setup,
  columnFormats,
}: Pick<PurchasesState, "cleaned" | "table" | "setup" | "columnFormats">): RfmInput | undefined {
  if (cleaned === undefined) return undefined;
  const { purchases } = cleaned;
  const amount = table && findColumn(table, setup?.transactions.roles.amount ?? "");
  return {
    names: purchases.names,
    columns: rfmColumns(purchases, purchases.lastDay),
    unit: "day",
    referenceDay: purchases.lastDay,
    money: valueUnit(amount && columnFormats[amount.index]),
    earlier: {
      firstDay: purchases.firstDay,
      columnsAt: (day) => rfmColumns(purchases, day),
    },
  };
}

/** The rows of the open list as customers. */
export function inputOfColumns(
  { table, columnFormats }: Pick<PurchasesState, "table" | "columnFormats">,
  roles: RfmColumnRoles | undefined,
  say: Say<"rfm">,
): { readonly input?: RfmInput; readonly issues: readonly RfmIssue[] } {
  if (table === undefined || roles === undefined) return { issues: [] };
  const read = readRfmColumns(table, roles);
  if (!read.ok) return { issues: read.issues };
  const { columns, unit, referenceDay } = read.value;
  const money = findColumn(table, roles.monetary);
  const names = rowNames(table);
  return {
    input: {
      names: names.map((name, row) => name || say("source.row", { row: row + 1 })),
      columns,
      unit,
      referenceDay,
      money: valueUnit(money && columnFormats[money.index]),
      earlier: undefined,
    },
    issues: [],
  };
}

/** How the rows are called, failing all else by the number in the first column; "" where the list does not say. */
function rowNames(table: Table): readonly string[] {
  const { nameOf } = customerNames(table, proposeTransactionRoles(table).customer ?? "");
  const numbers = table.columns[0]?.numbers;
  return Array.from({ length: table.rowCount }, (_, row) => {
    const number = numbers?.[row] ?? NaN;
    return nameOf(row) || (Number.isNaN(number) ? "" : String(number));
  });
}

/** How many customers a written list would have; undefined before there is anything to write. */
export function listedCustomers(state: PurchasesState): number | undefined {
  const source = rfmSource(state);
  if (source.kind === "purchases") return state.cleaned?.purchases.names.length;
  return source.roles && state.table?.rowCount;
}
