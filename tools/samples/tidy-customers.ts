import type { BookSnapshot, CellScalar, StyleSnapshot } from "../../src/host/book/snapshot";
import { columnLetters } from "../../src/host/xlsx/address";
import { YEARS, type Customer } from "./customers";
import { bookOf, serialOf, SheetBuilder, widths } from "./sheet-builder";

interface Wording {
  readonly file: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly money: string;
  readonly date: string;
  readonly words: Readonly<Record<string, string>>;
}

const GERMAN: Wording = {
  file: "maschinenteile.xlsx",
  table: "Kunden",
  headers: [
    "Kundennr",
    "Name",
    "Region",
    "Ansprechpartner",
    "Kunde seit",
    ...YEARS.map((year) => `Umsatz ${year}`),
    ...YEARS.map((year) => `Deckungsbeitrag ${year}`),
    "Zahlungsverhalten",
    "Reklamationen",
  ],
  money: '#,##0.00\\ "€"',
  date: "dd\\.mm\\.yyyy",
  words: {},
};

const ENGLISH: Wording = {
  file: "machine-parts.xlsx",
  table: "Customers",
  headers: [
    "Customer no.",
    "Name",
    "Region",
    "Contact",
    "Customer since",
    ...YEARS.map((year) => `Revenue ${year}`),
    ...YEARS.map((year) => `Contribution margin ${year}`),
    "Payment behaviour",
    "Complaints",
  ],
  money: '"€"#,##0.00',
  date: "d\\ mmm\\ yyyy",
  words: {
    Nord: "North",
    Ost: "East",
    Süd: "South",
    West: "West",
    pünktlich: "on time",
    verspätet: "late",
    Mahnung: "reminder",
  },
};

const WIDTHS = [82, 300, 76, 150, 100, 110, 110, 110, 150, 150, 150, 130, 110];

function describeBook(customers: readonly Customer[], wording: Wording): BookSnapshot {
  const sheet = new SheetBuilder();
  const money: StyleSnapshot = { numberFormat: wording.money };
  wording.headers.forEach((header, column) => sheet.put(0, column, header));
  customers.forEach((customer, index) => {
    const word = (german: string) => wording.words[german] ?? german;
    const cells: readonly (readonly [CellScalar, StyleSnapshot?])[] = [
      [customer.id, { numberFormat: "@" }],
      [customer.name],
      [word(customer.region)],
      [customer.contact],
      [serialOf(customer.since), { numberFormat: wording.date }],
      ...customer.revenue.map((amount) => [amount, money] as const),
      ...customer.margin.map((amount) => [amount, money] as const),
      [word(customer.payment)],
      [customer.complaints],
    ];
    cells.forEach(([value, style], column) => sheet.put(index + 1, column, value, style));
  });
  const last = columnLetters(wording.headers.length - 1);
  return bookOf(wording.file, [
    sheet.build(wording.table, {
      frozenRows: 1,
      columnWidths: widths(WIDTHS),
      tables: [
        {
          name: wording.table,
          address: `A1:${last}${customers.length + 1}`,
          columns: wording.headers,
          totalsRow: false,
          style: "TableStyleMedium2",
          filtered: false,
        },
      ],
    }),
  ]);
}

/** The dealer's list as it should be: one Excel table, one type a column. */
export const tidyGerman = (customers: readonly Customer[]): BookSnapshot => describeBook(customers, GERMAN);
export const tidyEnglish = (customers: readonly Customer[]): BookSnapshot => describeBook(customers, ENGLISH);
