import { blankSheet } from "../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../src/host/book/open";
import type { BookSnapshot, CellSnapshot } from "../../src/host/book/snapshot";

const HEADERS = [
  "Kundennr",
  "Kunde",
  "Umsatz",
  "Deckungsbeitrag",
  "Zahlungsverhalten",
  "Reklamationen",
  "Region",
  "Ansprechpartner",
];
const PAYMENT = ["pünktlich", "verspätet", "Mahnung"];
const REGIONS = ["Nord", "Süd", "Ost", "West"];

/** A workbook with one Excel table of made customers, the same in every run. */
export function customerBook(rowCount: number): BookSnapshot {
  let state = 1;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % limit;
  };
  const rows: CellSnapshot[][] = [HEADERS.map((v) => ({ v }))];
  for (let row = 0; row < rowCount; row++) {
    const cells = [
      String(row).padStart(7, "0"),
      `Kunde ${row}`,
      below(1_000_000) / 100,
      below(700_000) / 100 - 500,
      PAYMENT[below(3)]!,
      below(13),
      REGIONS[below(4)]!,
      `Person ${below(40)}`,
    ];
    rows.push(cells.map((v) => ({ v })));
  }
  return {
    ...EMPTY_BOOK,
    name: "Messung.xlsx",
    sheets: [
      {
        ...blankSheet("Kunden"),
        rows,
        tables: [
          {
            name: "Kunden",
            address: `A1:H${rowCount + 1}`,
            columns: HEADERS,
            totalsRow: false,
            style: "TableStyleMedium2",
            filtered: false,
          },
        ],
      },
    ],
  };
}
