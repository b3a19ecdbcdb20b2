import { textCounts } from "../table/column-summary";
import type { Column, Table } from "../table/types";
import { columnCodes } from "./column-codes";
import { roleConfidence } from "./role-words";
import type { TransactionRole, TransactionRoles } from "./setup";

/** Different currencies that a column names at most. */
const MOST_CURRENCIES = 20;
/** Customers of whom it is believed, without a word in the header, that they are those of a list: their share of the rows. */
const LEAST_CUSTOMERS = 0.02;
const MOST_CUSTOMERS = 0.9;

/** Whether the cells of a column can have a role at all. */
const FITS: Readonly<Record<TransactionRole, (column: Column) => boolean>> = {
  date: (column) => column.kind === "date" || holdsDatesOfEightFigures(column),
  customer: ({ kind, numbers }) => kind === "text" || (kind === "number" && areWhole(numbers)),
  order: ({ kind, numbers }) => kind === "text" || (kind === "number" && areWhole(numbers)),
  amount: ({ kind }) => kind === "number",
  cost: ({ kind }) => kind === "number",
  currency: (column) => column.kind === "text" && textCounts(column).length <= MOST_CURRENCIES,
  product: ({ kind, numbers }) => kind === "text" || (kind === "number" && areWhole(numbers)),
  channel: ({ kind }) => kind === "text",
};

const areWhole = (numbers: Float64Array): boolean =>
  numbers.every((value) => Number.isNaN(value) || Number.isInteger(value));

/** True for whole numbers such as 20250131, all of them dates. */
function holdsDatesOfEightFigures({ kind, numbers }: Column): boolean {
  if (kind !== "number") return false;
  let found = false;
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    const month = Math.floor(value / 100) % 100;
    const day = value % 100;
    if (!(value > 19_000_000 && value < 22_000_000 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
      return false;
    found = true;
  }
  return found;
}

/** The role for which a column is tried first decides: what is a date can no longer be an order. */
const ROLES = ["date", "customer", "order", "amount", "cost", "currency", "product", "channel"] as const;

/** The column whose header speaks for a role most; the first of equals. */
function byHeader(role: TransactionRole, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const confidence = roleConfidence(role, column.name) ?? 0;
    if (confidence <= most || !FITS[role](column)) continue;
    best = column;
    most = confidence;
  }
  return best;
}

/** True where no word of the header speaks for or against any role. */
const isSilent = ({ name }: Column): boolean =>
  ROLES.every((role) => roleConfidence(role, name) === undefined);

/** What the cells alone say: dates, names that repeat, amounts with cents. */
function byCells(role: TransactionRole, columns: readonly Column[], hasHeader: boolean): Column | undefined {
  if (role === "date")
    return columns.find((column) => roleConfidence(role, column.name) !== 0 && FITS.date(column));
  const silent = columns.filter((column) => isSilent(column) && FITS[role](column));
  if (role === "customer")
    return mostRepeatedNames(silent.filter(({ kind }) => kind === "text" || !hasHeader));
  if (role === "amount" && !hasHeader) return silent.find(({ numbers }) => !areWhole(numbers));
  return undefined;
}

/** Of the columns whose texts repeat, the one that tells the most apart; the first of equals. */
function mostRepeatedNames(columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const { codes, count } = columnCodes(column);
    const isLikely = count >= codes.length * LEAST_CUSTOMERS && count <= codes.length * MOST_CUSTOMERS;
    if (!isLikely || count <= most) continue;
    best = column;
    most = count;
  }
  return best;
}

/**
 * Which columns say what a transaction is, by their headers in German or English and, where these are silent, by their
 * cells. No column has two roles.
 *
 * @returns As many roles as could be found; customer and date may be missing.
 */
export function proposeTransactionRoles(table: Table): Partial<TransactionRoles> {
  const roles: { -readonly [Role in TransactionRole]?: string } = {};
  const left = new Set(table.columns.filter(({ kind }) => kind !== "empty"));
  for (const role of ROLES) {
    const column = byHeader(role, [...left]) ?? byCells(role, [...left], table.headerRow >= 0);
    if (column === undefined) continue;
    roles[role] = column.name;
    left.delete(column);
  }
  return roles;
}
