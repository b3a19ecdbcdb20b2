import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { blankSheet } from "../../src/host/book/blank-sheet";
import { EMPTY_BOOK } from "../../src/host/book/open";
import type { CellScalar } from "../../src/host/book/snapshot";
import { saveXlsxFile } from "../../src/host/xlsx";

/** Real data that is not part of this repository; tests that want it are skipped where it is absent. */
export const SHARED_DATA = path.resolve(__dirname, "../../../shared/data");

/** A test where ../shared/data is present, a skipped one elsewhere. */
export const withSharedData = fs.existsSync(SHARED_DATA) ? it : it.skip;

/** Cells of a CSV file as a spreadsheet would take them over: numbers are numbers, blank cells are blank. */
export function readCsv(name: string, encoding: BufferEncoding = "utf8"): CellScalar[][] {
  const text = fs.readFileSync(path.join(SHARED_DATA, name), encoding);
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: "," });
  return data.map((row) =>
    row.map((cell) => (cell === "" ? null : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
  );
}

type SheetCells = readonly (readonly CellScalar[])[];

/** An .xlsx file with one sheet. */
export const workbookFile = (sheetName: string, cells: SheetCells): Promise<Buffer> =>
  workbookOfSheets({ [sheetName]: cells });

/** An .xlsx file with sheets by name. */
export async function workbookOfSheets(sheets: Readonly<Record<string, SheetCells>>): Promise<Buffer> {
  const made = Object.entries(sheets).map(([name, cells]) => ({
    ...blankSheet(name),
    rows: cells.map((row) => row.map((v) => (v === null ? undefined : { v }))),
  }));
  return Buffer.from(await saveXlsxFile({ ...EMPTY_BOOK, sheets: made }));
}
