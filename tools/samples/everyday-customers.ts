import type { BookSnapshot, CellSnapshot, StyleSnapshot } from "../../src/host/book/snapshot";
import { columnLetters } from "../../src/host/xlsx/address";
import { YEARS, type Customer } from "./customers";
import { makePurchases, withPause, type Purchases } from "./purchases";
import type { Random } from "./random";
import { bookOf, serialOf, SheetBuilder, widths } from "./sheet-builder";

const HEADERS = [
  "Kd.-Nr.",
  "Firma",
  "Gebiet",
  "Ansprechpartner",
  "Kunde seit",
  "interne Notiz",
  ...YEARS.map((year) => `Umsatz ${year}`),
  ...YEARS.map((year) => `DB ${year}`),
  "Zahlungsverhalten",
  "Reklamationen",
  "Letzter Kauf",
  "Vorletzter Kauf",
];
const COLUMN = {
  region: 2,
  since: 4,
  memo: 5,
  revenue: 6,
  margin: 9,
  payment: 12,
  complaints: 13,
  last: 14,
  previous: 15,
} as const;
const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

const MONEY: StyleSnapshot = { numberFormat: '#,##0.00\\ "€"' };
const DATE: StyleSnapshot = { numberFormat: "dd\\.mm\\.yyyy" };
const HEADING: StyleSnapshot = { bold: true, fill: "#D9E1F2", wrap: true };
const TOTAL: StyleSnapshot = { bold: true, fill: "#F2F2F2", numberFormat: '#,##0.00\\ "€"' };

/** "12.345,67 €", as people type it into a cell that then holds text. */
function germanText(amount: number): string {
  const [whole = "", fraction = ""] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${fraction} €`;
}

/** Written spellings of what the tidy list calls by one name. */
const SPELLINGS: Readonly<Record<number, string>> = { 7: "Pünktlich", 19: "pünktlich ", 33: "2. Mahnung" };
/** Rows whose number is a guess, by row and year. */
const GUESSES: readonly (readonly [row: number, year: number])[] = [
  [11, 2],
  [26, 2],
  [41, 1],
];
const BLANK_MARGINS: readonly (readonly [row: number, year: number])[] = [
  [16, 0],
  [22, 2],
  [38, 1],
];
const BLANK_PAYMENTS = [29, 47];
const MISSING_COMPLAINTS = new Set([13, 36, 52]);
const LOSS_ROW = 31;
const MERGED_ROW = 24;
const MEMOS: Readonly<Record<number, string>> = {
  4: "zahlt per Lastschrift",
  18: "Chef will Rabatt",
  44: "Umzug 2026",
};

/** The list of the day: customers of the tidy list, one of them twice, some back after years, and two just won. */
function listCustomers(customers: readonly Customer[]): Customer[] {
  const list = customers
    .filter((_, index) => index % 2 === 0)
    .slice(0, 54)
    .map(withPause);
  const won = (id: string, name: string, contact: string, since: string, amount: number): Customer => ({
    ...{ id, name, contact, since },
    region: "West",
    revenue: [0, 0, amount],
    margin: [0, 0, Math.round(amount * 24) / 100],
    payment: "pünktlich",
    complaints: 0,
  });
  return [
    ...list.slice(0, 40),
    list[8]!,
    ...list.slice(40),
    won("17003", "Spindelwerk Ostermoor GmbH", "Nele Harms", "2025-10-06", 6_480),
    won("17011", "Feinblech Arnstorfer KG", "Toni Gruber", "2025-11-24", 2_155.5),
  ];
}

/** The trade as people really keep it: a plain range with everything that makes a list hard to read. */
export function everydayCustomers(customers: readonly Customer[], random: Random): BookSnapshot {
  const list = listCustomers(customers);
  const sheet = new SheetBuilder();
  const complaints = new SheetBuilder();
  const last = FIRST_ROW + list.length - 1;
  writeTitle(sheet);
  complaints.put(0, 0, "Kd.-Nr.", HEADING);
  complaints.put(0, 1, "Anzahl 2025", HEADING);
  const counted = list.filter((_, index) => !MISSING_COMPLAINTS.has(index));
  const counts = [...new Map(counted.map((customer) => [customer.id, customer.complaints]))];
  random.shuffle(counts).forEach(([id, count], index) => {
    complaints.put(index + 1, 0, id, { numberFormat: "@" });
    complaints.put(index + 1, 1, count);
  });
  const lookup = `Reklamationen!$A$2:$B$${counts.length + 1}`;
  const purchases = makePurchases(list, random);
  list.forEach((customer, index) => {
    writeCustomer(sheet, customer, index, lookup);
    writePurchases(sheet, index, purchases.get(customer.id)!);
  });
  writeTotals(sheet, list, last);
  return bookOf("maschinenteile-alltag.xlsx", [
    sheet.build("Kundenliste", {
      frozenRows: FIRST_ROW,
      merges: [
        "A1:H1",
        "A2:H2",
        "G4:I4",
        "J4:L4",
        `C${FIRST_ROW + MERGED_ROW + 1}:C${FIRST_ROW + MERGED_ROW + 2}`,
      ],
      hiddenColumns: [COLUMN.memo],
      rowHeights: { 0: 30, [HEADER_ROW]: 36 },
      columnWidths: widths([70, 290, 70, 150, 100, 130, 120, 120, 120, 110, 110, 110, 125, 105, 100, 115]),
    }),
    complaints.build("Reklamationen", { columnWidths: widths([80, 100]) }),
  ]);
}

function writeTitle(sheet: SheetBuilder): void {
  sheet.put(0, 0, "Kundenliste Maschinenteile 2023 bis 2025", { bold: true, fontSize: 16 });
  sheet.put(1, 0, "Stand 31.12.2025, gepflegt von Vertrieb Innendienst", { italic: true });
  const group: StyleSnapshot = { bold: true, horizontalAlignment: "center" };
  sheet.put(3, COLUMN.revenue, "Umsatz", group);
  sheet.put(3, COLUMN.margin, "Deckungsbeitrag", group);
  HEADERS.forEach((header, column) => sheet.put(HEADER_ROW, column, header, HEADING));
}

function writeCustomer(sheet: SheetBuilder, customer: Customer, index: number, lookup: string): void {
  const row = FIRST_ROW + index;
  const isNew = customer.since > "2025-09";
  sheet.put(row, 0, customer.id, { numberFormat: "@" });
  sheet.put(row, 1, customer.name);
  if (index !== MERGED_ROW + 1) sheet.put(row, COLUMN.region, customer.region);
  sheet.put(row, 3, customer.contact);
  sheet.put(row, COLUMN.since, serialOf(customer.since), DATE);
  const memo = MEMOS[index];
  if (memo !== undefined) sheet.put(row, COLUMN.memo, memo);
  customer.revenue.forEach((amount, year) => {
    if (isNew && amount === 0) return;
    sheet.put(row, COLUMN.revenue + year, year === 2 ? germanText(amount) : amount, year === 2 ? {} : MONEY);
  });
  marginsOf(customer, index).forEach((margin, year) => {
    if (margin !== null && !(isNew && margin === 0)) sheet.put(row, COLUMN.margin + year, margin, MONEY);
  });
  if (!BLANK_PAYMENTS.includes(index)) sheet.put(row, COLUMN.payment, SPELLINGS[index] ?? customer.payment);
  const found: Pick<CellSnapshot, "v" | "t"> = MISSING_COMPLAINTS.has(index)
    ? { v: "#N/A", t: "e" }
    : { v: customer.complaints };
  sheet.put(row, COLUMN.complaints, { ...found, f: `=VLOOKUP(A${row + 1},${lookup},2,FALSE)` });
}

function writePurchases(sheet: SheetBuilder, index: number, { last, previous }: Purchases): void {
  sheet.put(FIRST_ROW + index, COLUMN.last, serialOf(last), DATE);
  if (previous !== undefined) sheet.put(FIRST_ROW + index, COLUMN.previous, serialOf(previous), DATE);
}

function marginsOf(customer: Customer, index: number): (number | string | null)[] {
  const holds = (cells: readonly (readonly [number, number])[], year: number) =>
    cells.some(([row, column]) => row === index && column === year);
  return customer.margin.map((margin, year) => {
    if (holds(BLANK_MARGINS, year)) return null;
    if (holds(GUESSES, year)) return `ca. ${germanText(Math.round(margin / 100) * 100).replace(",00 €", "")}`;
    return index === LOSS_ROW && year === 2 ? -1_240.5 : margin;
  });
}

/** Sums over the list; the one over amounts typed as text is 0, as it is in such workbooks. */
function writeTotals(sheet: SheetBuilder, list: readonly Customer[], last: number): void {
  const row = last + 1;
  sheet.put(row, 0, "Summe", TOTAL);
  for (let column = 1; column < HEADERS.length; column++) {
    const isAmount = column >= COLUMN.revenue && column < COLUMN.payment;
    if (!isAmount) {
      sheet.put(row, column, null, TOTAL);
      continue;
    }
    const letters = columnLetters(column);
    sheet.put(
      row,
      column,
      { v: totalOf(list, column), f: `=SUM(${letters}${FIRST_ROW + 1}:${letters}${last + 1})` },
      TOTAL,
    );
  }
}

function totalOf(list: readonly Customer[], column: number): number {
  if (column === COLUMN.revenue + 2) return 0;
  const amounts = list.map((customer, index) =>
    column < COLUMN.margin
      ? customer.revenue[column - COLUMN.revenue]!
      : marginsOf(customer, index)[column - COLUMN.margin]!,
  );
  const sum = amounts.reduce<number>((total, amount) => total + (typeof amount === "number" ? amount : 0), 0);
  return Math.round(sum * 100) / 100;
}
