import { CellStatus, serialOfIso, type Column, type Table, type TransactionSetup } from "../../src/core";
import { seeded } from "../clv/simulated-customers";

const FIRST_DAY = serialOfIso("2023-01-01")!;
const DAYS = 3 * 365;
const LINES_PER_ORDER = 1.6;
const RETURN_SHARE = 0.06;

export const SETUP: TransactionSetup = {
  roles: { customer: "Kunde", date: "Datum", amount: "Betrag", order: "Bestellnr", product: "Artikel" },
  returns: "order",
  sameDay: "merged",
  zeroAmounts: "counted",
  unknownAmounts: "counted",
  repeatedRows: "counted",
  referenceDate: "2025-12-31",
  timeUnit: "week",
};

/** Booked lines of orders in order of time, some of them sent back weeks later. */
export function makeTransactions(rowCount: number, customerCount: number): Table {
  const random = seeded(7);
  const orderCount = Math.floor(rowCount / LINES_PER_ORDER);
  // Few customers buy much: orders go to low codes more often.
  const buyers = Int32Array.from({ length: orderCount }, (_, order) =>
    order < customerCount ? order : Math.floor(customerCount * random() ** 2),
  );
  const lines = Array.from({ length: rowCount }, () => {
    const order = Math.floor(orderCount * random());
    const ordered = Math.floor((DAYS * order) / orderCount);
    const isReturn = random() < RETURN_SHARE;
    const day = Math.min(DAYS - 1, ordered + (isReturn ? 3 + Math.floor(17 * random()) : 0));
    const cents = Math.round(500 * Math.exp(3 * random()));
    return { order, day, cents: isReturn ? -cents : cents, article: Math.floor(500 * random()) };
  }).sort((a, b) => a.day - b.day);

  const status = new Uint8Array(rowCount).fill(CellStatus.value);
  const noCodes = new Int32Array(rowCount).fill(-1);
  const noNumbers = new Float64Array(rowCount).fill(NaN);
  const base = { status, locale: "de", localeAmbiguous: false } as const;
  const numeric = (name: string, index: number, kind: Column["kind"], numbers: Float64Array): Column => ({
    ...base,
    name,
    index,
    kind,
    numbers,
    codes: noCodes,
    dictionary: [],
  });
  const text = (name: string, index: number, codes: Int32Array, dictionary: readonly string[]): Column => ({
    ...base,
    name,
    index,
    kind: "text",
    numbers: noNumbers,
    codes,
    dictionary,
  });
  const names = Array.from({ length: customerCount }, (_, code) => `K${String(code).padStart(6, "0")}`);
  const articles = Array.from({ length: 500 }, (_, article) => `Artikel ${article}`);
  const column = (value: (line: (typeof lines)[number]) => number) => Float64Array.from(lines, value);
  return {
    columns: [
      text(
        "Kunde",
        0,
        Int32Array.from(lines, ({ order }) => buyers[order]!),
        names,
      ),
      numeric(
        "Bestellnr",
        1,
        "number",
        column(({ order }) => 230_000 + order),
      ),
      numeric(
        "Datum",
        2,
        "date",
        column(({ day }) => FIRST_DAY + day),
      ),
      text(
        "Artikel",
        3,
        Int32Array.from(lines, ({ article }) => article),
        articles,
      ),
      numeric(
        "Betrag",
        4,
        "number",
        column(({ cents }) => cents / 100),
      ),
    ],
    rowCount,
    sourceRows: Int32Array.from({ length: rowCount }, (_, row) => row + 1),
    headerRow: 0,
    findings: [],
    origin: { sheet: "Bestellungen", row: 0, column: 0 },
  };
}
