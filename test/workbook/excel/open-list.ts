import { TextDecoder, TextEncoder } from "node:util";
import { blankSheet } from "../../../src/host/book/blank-sheet";
import type { BookSnapshot, CellScalar, SheetSnapshot } from "../../../src/host/book/snapshot";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ResultColumn, SourceInfo, Workbook, WriteRequest } from "../../../src/workbook/workbook";
import { openOffice } from "../../helpers/office-host";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export type Cells = readonly (readonly CellScalar[])[];

export const CUSTOMERS: Cells = [
  ["Nr", "Kunde", "Umsatz"],
  ["007", "Ahrens", 100],
  ["12", "Böhm", 200],
  ["31", "Cordes", 300],
  ["44", "Dietz", 400],
];

/** A sheet with values and formulas ("=…"); text such as "007" stays text. */
export function sheetOf(name: string, cells: Cells, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    ...blankSheet(name),
    rows: cells.map((row) =>
      row.map((value) => {
        if (value === null || value === "") return undefined;
        const isFormula = typeof value === "string" && value.startsWith("=");
        return isFormula ? { v: 0, f: value } : { v: value };
      }),
    ),
    ...more,
  };
}

/** The customers as an Excel table "Kunden" at A1, with a totals row where `totals` is given. */
export function tableSheet(more: Partial<SheetSnapshot> = {}, totals = false): SheetSnapshot {
  const cells = totals ? [...CUSTOMERS, ["Ergebnis", "", 1000]] : CUSTOMERS;
  return sheetOf("Kunden", cells, {
    tables: [
      {
        name: "Kunden",
        address: `A1:C${cells.length}`,
        columns: ["Nr", "Kunde", "Umsatz"],
        totalsRow: totals,
        style: "TableStyleMedium2",
        filtered: false,
      },
    ],
    ...more,
  });
}

export const plainSheet = (more: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  sheetOf("Liste", CUSTOMERS, more);

export async function openBook(sheets: readonly SheetSnapshot[], more: Partial<BookSnapshot> = {}) {
  const office = await openOffice({ sheets, ...more });
  return { ...office, workbook: createExcelWorkbook({ timeout: 500 }) };
}

type Book = Awaited<ReturnType<typeof openBook>>["book"];

export function sheetNow(book: Book, name: string): SheetSnapshot {
  const sheet = book.toSnapshot().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Values of a rectangle on a sheet, "" for blank; formulas as they are written. */
export function cellsNow(book: Book, name: string, rowCount: number, columnCount: number): CellScalar[][] {
  const { rows } = sheetNow(book, name);
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const cell = rows[row]?.[column];
      return cell?.f ?? cell?.v ?? "";
    }),
  );
}

export const namesNow = (book: Book) =>
  book.toSnapshot().names.map(({ name, formula, visible }) => ({ name, formula, visible }));

export async function sourceOf(workbook: Workbook, kind: SourceInfo["kind"] = "table"): Promise<SourceInfo> {
  const source = (await workbook.listSources()).find((candidate) => candidate.kind === kind);
  if (!source) throw new Error(`no ${kind} to read`);
  return source;
}

export const SCORE: ResultColumn = {
  id: "score",
  header: "Punktwert",
  values: [10.5, 20, 30, ""],
  numberFormat: "0.0",
};

export const CLASS: ResultColumn = {
  id: "class",
  header: "Klasse",
  values: ["Sehr gut", "Gut", "Gut", ""],
  numberFormat: "@",
};

export function requestFor(source: SourceInfo, changes: Partial<WriteRequest> = {}): WriteRequest {
  return {
    resultId: "Modell",
    source,
    target: { kind: "beside" },
    sourceRows: [1, 2, 3, 4],
    headerRow: 0,
    key: { column: 0, header: "Nr", texts: ["007", "12", "31", "44"] },
    headers: ["Nr", "Kunde", "Umsatz"].map((header, column) => ({ header, column })),
    columns: [SCORE, CLASS],
    classColors: [
      { name: "Sehr gut", fill: "#6FA8DC", text: "#000000" },
      { name: "Gut", fill: "#D6E6F5", text: "#000000" },
    ],
    note: "Modell, 31.01.2026",
    ...changes,
  };
}

export const ONTO_SHEET: Partial<WriteRequest> = {
  target: { kind: "sheet", sheet: "Kundenwert" },
  carried: [{ id: "key", header: "Nr", values: ["007", "12", "31", "44"], numberFormat: "@" }],
};
