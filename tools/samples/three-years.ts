import type { BookSnapshot, CellScalar, StyleSnapshot } from "../../src/host/book/snapshot";
import { columnLetters } from "../../src/host/xlsx/address";
import { bookOf, SheetBuilder, widths } from "./sheet-builder";
import { THREE_YEARS, type YearlyCustomer } from "./yearly-customers";

interface Wording {
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly total: string;
  readonly money: string;
  readonly typed: (amount: number) => string;
  readonly regions: Readonly<Record<string, string>>;
}

const GERMAN: Wording = {
  file: "maschinenteile-dreijahre.xlsx",
  sheet: "Kunden",
  title: "Kunden Maschinenteile 2023 bis 2025",
  headers: [
    "Kundennr",
    "Firma",
    "Region",
    "Betreuer",
    ...THREE_YEARS.map((year) => `Umsatz ${year}`),
    ...THREE_YEARS.map((year) => `Deckungsbeitrag ${year}`),
    ...THREE_YEARS.map((year) => `Reklamationen ${year}`),
    "Potenzial",
    "Zahlungsziel",
  ],
  total: "Summe",
  money: '#,##0.00\\ "€"',
  typed: (amount) => `${amount.toLocaleString("de-DE", { minimumFractionDigits: 2 })} €`,
  regions: {},
};

const ENGLISH: Wording = {
  file: "machine-parts-three-years.xlsx",
  sheet: "Customers",
  title: "Customers of machine parts, 2023 to 2025",
  headers: [
    "Customer no.",
    "Company",
    "Region",
    "Account manager",
    ...THREE_YEARS.map((year) => `Revenue ${year}`),
    ...THREE_YEARS.map((year) => `Contribution margin ${year}`),
    ...THREE_YEARS.map((year) => `Complaints ${year}`),
    "Potential",
    "Payment term",
  ],
  total: "Total",
  money: '"€"#,##0.00',
  typed: (amount) => `€${amount.toLocaleString("en-GB", { minimumFractionDigits: 2 })}`,
  regions: { Nord: "North", Ost: "East", Süd: "South", West: "West" },
};

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const REVENUE = 4;
const MARGIN = REVENUE + THREE_YEARS.length;
const COMPLAINTS = MARGIN + THREE_YEARS.length;
const POTENTIAL = COMPLAINTS + THREE_YEARS.length;
const WIDTHS = [82, 300, 76, 130, 115, 115, 115, 150, 150, 150, 130, 130, 130, 115, 100];

/** The customer whose revenue of the second year somebody has typed as text. */
const TYPED = 17;
/** The customer whose potential nobody has judged yet. */
const UNJUDGED = 42;

/** The list of three years as it is kept: a title above, sums below, one amount as text and one potential missing. */
function describeBook(customers: readonly YearlyCustomer[], wording: Wording): BookSnapshot {
  const sheet = new SheetBuilder();
  const money: StyleSnapshot = { numberFormat: wording.money };
  sheet.put(0, 0, wording.title, { bold: true, fontSize: 14 });
  wording.headers.forEach((header, column) => sheet.put(HEADER_ROW, column, header, { bold: true }));
  customers.forEach((customer, index) => {
    const row = FIRST_ROW + index;
    const put = (column: number, value: CellScalar, style?: StyleSnapshot) => {
      if (value !== null) sheet.put(row, column, value, style);
    };
    put(0, customer.id, { numberFormat: "@" });
    put(1, customer.name);
    put(2, wording.regions[customer.region] ?? customer.region);
    put(3, customer.manager);
    THREE_YEARS.forEach((_, year) => {
      const revenue = customer.revenue[year]!;
      const isTyped = index === TYPED && year === 1 && revenue !== null;
      put(REVENUE + year, isTyped ? wording.typed(revenue) : revenue, isTyped ? {} : money);
      put(MARGIN + year, customer.margin[year]!, money);
      put(COMPLAINTS + year, customer.complaints[year]!);
    });
    put(POTENTIAL, index === UNJUDGED ? null : customer.potential, money);
    put(POTENTIAL + 1, customer.paymentDays);
  });
  writeTotals(sheet, customers, wording);
  return bookOf(wording.file, [
    sheet.build(wording.sheet, {
      frozenRows: FIRST_ROW,
      columnWidths: widths(WIDTHS),
    }),
  ]);
}

/** Sums of the amounts, which leave out what is typed as text, as sums do. */
function writeTotals(
  sheet: SheetBuilder,
  customers: readonly YearlyCustomer[],
  { total, money }: Wording,
): void {
  const row = FIRST_ROW + customers.length;
  const style: StyleSnapshot = { bold: true, numberFormat: money };
  sheet.put(row, 0, total, style);
  for (let column = REVENUE; column < COMPLAINTS; column++) {
    const year = (column - REVENUE) % THREE_YEARS.length;
    const isText = (index: number) => column === REVENUE + 1 && index === TYPED;
    const cents = customers.reduce((sum, { revenue, margin }, index) => {
      const amount = (column < MARGIN ? revenue : margin)[year] ?? 0;
      return isText(index) ? sum : sum + Math.round(amount * 100);
    }, 0);
    const letters = columnLetters(column);
    const f = `=SUM(${letters}${FIRST_ROW + 1}:${letters}${row})`;
    sheet.put(row, column, { v: cents / 100, f }, style);
  }
}

export const threeYearsGerman = (customers: readonly YearlyCustomer[]): BookSnapshot =>
  describeBook(customers, GERMAN);
export const threeYearsEnglish = (customers: readonly YearlyCustomer[]): BookSnapshot =>
  describeBook(customers, ENGLISH);
