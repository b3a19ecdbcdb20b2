import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import { openXlsxFile } from "../../src/host/xlsx";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../src/host/book/snapshot";
import type { FunctionSet } from "../../tools/samples/formulas/calculate";
import { makeFormulaSamples } from "../../tools/samples/samples";

const { generateMetadata } = require("../../tools/metadata/generate.cjs") as {
  generateMetadata(): Promise<FunctionSet>;
};

const NAMES = ["clv-formeln.xlsx", "clv-formulas.xlsx"];
const load = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", name)));

async function open(bytes: Uint8Array, name: string): Promise<BookSnapshot> {
  return (await openXlsxFile(bytes, name)).snapshot;
}

interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
}

const cellsOf = (book: BookSnapshot): Place[] =>
  book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [{ sheet, row, column, cell }] : [])),
    ),
  );

const formulasOf = (book: BookSnapshot) => cellsOf(book).flatMap(({ cell: { f } }) => (f ? [f] : []));
const valueAt = (sheet: SheetSnapshot, row: number, column: number) => sheet.rows[row]?.[column]?.v;

describe.each(NAMES)("%s", (name) => {
  it("uses every function", async () => {
    const formulas = formulasOf(await open(load(name), name)).join("\n");
    const { metadata } = await generateMetadata();
    for (const { id } of metadata.functions) expect(formulas).toContain(`CLV.${id}(`);
  });

  it("shows the figures that the functions give today", async () => {
    const made = (await makeFormulaSamples(await generateMetadata())).get(name)!;
    const [stored, fresh] = [cellsOf(await open(load(name), name)), cellsOf(await open(made, name))];
    expect(stored.map(({ cell }) => cell.f)).toEqual(fresh.map(({ cell }) => cell.f));
    // Parameters that the data do not settle may move along their ridge.
    const isOnRidge = ({ sheet, row }: Place) =>
      sheet.rows[row]?.some(({ v } = { v: null }) => /^(nicht bestimmbar|not identified)/.test(String(v)));
    stored.forEach((place, index) => {
      const { v } = place.cell;
      const other = fresh[index]!.cell.v;
      if (typeof v !== "number" || typeof other !== "number") expect(v).toEqual(other);
      else if (!isOnRidge(place)) expect(Math.abs(v - other)).toBeLessThanOrEqual(1e-5 * Math.abs(v) + 1e-12);
    });
  });

  it("agrees with the literature to the last printed digit", async () => {
    const differences = cellsOf(await open(load(name), name)).filter(({ cell }) =>
      cell.f?.startsWith("=ROUND("),
    );
    expect(differences.length).toBeGreaterThan(70);
    for (const { sheet, row, column, cell } of differences) {
      expect(Math.abs(cell.v as number)).toBeLessThan(1e-9);
      expect(typeof valueAt(sheet, row, column - 1)).toBe("number");
    }
  });

  it("gives the scores, classes and RFM marks worked by hand", async () => {
    const points = (await open(load(name), name)).sheets.at(-1)!;
    for (let row = 5; row < 14; row++) {
      expect(valueAt(points, row, 10)).toBe(valueAt(points, row, 12));
      expect(valueAt(points, row, 11)).toBe(valueAt(points, row, 13));
    }
    for (let row = 51; row < 61; row++) {
      expect(String(valueAt(points, row, 9))).toBe(String(valueAt(points, row, 10)));
    }
  });

  it("values contributions as Excel's own functions do", async () => {
    const payments = (await open(load(name), name)).sheets[1]!;
    for (const row of [41, 42, 43]) {
      expect(valueAt(payments, row, 5)).toBeCloseTo(valueAt(payments, row, 6) as number, 9);
    }
    expect(valueAt(payments, 46, 1)).toBeCloseTo(valueAt(payments, 47, 1) as number, 6);
  });

  it("shows no error and keeps all figures for readers without the functions", async () => {
    const bytes = load(name);
    const ours = await open(bytes, name);
    expect(cellsOf(ours).filter(({ cell }) => cell.t === "e")).toEqual([]);
    const theirs = await readXlsx(bytes);
    ours.sheets.forEach((sheet, index) => {
      expect(theirs.sheets[index]!.name).toBe(sheet.name);
    });
    const customers = theirs.sheets[3]!.rows.slice(22);
    expect(customers.length).toBeGreaterThanOrEqual(90);
    for (const row of customers) expect(typeof row[5]).toBe("number");
  });
});

it("both languages show the same numbers", async () => {
  const [german, english] = await Promise.all(NAMES.map((name) => open(load(name), name)));
  const numbers = (book: BookSnapshot) =>
    cellsOf(book).flatMap(({ cell: { v } }) => (typeof v === "number" ? [v] : []));
  expect(numbers(english!)).toEqual(numbers(german!));
});
