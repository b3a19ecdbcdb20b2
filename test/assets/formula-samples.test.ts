import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readXlsx } from "hucre/xlsx";

import { openXlsxFile } from "../../src/host/xlsx";
import type { BookSnapshot, CellSnapshot } from "../../src/host/book/snapshot";
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

const cellsOf = (book: BookSnapshot) =>
  book.sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) => (cells ?? []).filter((cell): cell is CellSnapshot => cell !== undefined)),
  );

const formulasOf = (book: BookSnapshot) => cellsOf(book).flatMap(({ f }) => (f ? [f] : []));

/** Everything that a reader sees who cannot compute the formulas. */
const shown = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets.map(({ rows }) => rows);

const made = generateMetadata().then(makeFormulaSamples);

describe.each(NAMES)("%s", (name) => {
  it("uses every function", async () => {
    const formulas = formulasOf(await open(load(name), name)).join("\n");
    const { metadata } = await generateMetadata();
    for (const { id } of metadata.functions) expect(formulas).toContain(`CLV.${id}(`);
  });

  it("shows the figures that the functions give today", async () => {
    const bytes = (await made).get(name)!;
    expect(formulasOf(await open(load(name), name))).toEqual(formulasOf(await open(bytes, name)));
    const [stored, fresh] = [await shown(load(name)), await shown(bytes)];
    stored.forEach((rows, sheet) =>
      rows.forEach((row, r) => {
        // Parameters that the data do not settle may move along their ridge.
        const isOnRidge = row.some((value) => /^(nicht bestimmbar|not identified)/.test(String(value)));
        row.forEach((value, c) => {
          const other = fresh[sheet]![r]![c];
          if (typeof value !== "number" || typeof other !== "number") expect(value).toEqual(other);
          else if (!isOnRidge) expect(Math.abs(value - other)).toBeLessThan(1e-5 * Math.abs(other) + 1e-12);
        });
      }),
    );
  });

  it("agrees with the literature to the last printed digit", async () => {
    const differences = cellsOf(await open(load(name), name)).filter(({ f }) => f?.startsWith("=ROUND("));
    expect(differences.length).toBeGreaterThan(70);
    for (const { v } of differences) expect(Math.abs(v as number)).toBeLessThan(1e-9);
  });

  it("gives the scores, classes and RFM marks worked by hand", async () => {
    const points = (await shown(load(name))).at(-1)!;
    for (const row of points.slice(5, 14)) expect([row[10], row[11]]).toEqual([row[12], row[13]]);
    for (const row of points.slice(51, 61)) expect(String(row[9])).toBe(String(row[10]));
    expect(points[5]![10]).toBe(100);
    expect(points[51]![10]).toBe(555);
  });

  it("values contributions as Excel's own functions do", async () => {
    const payments = (await shown(load(name)))[1]!;
    for (const row of payments.slice(41, 44)) expect(row[5]).toBeCloseTo(row[6] as number, 9);
    expect(payments[46]![1]).toBeCloseTo(payments[47]![1] as number, 6);
  });

  it("shows no error, and a figure for every customer", async () => {
    expect(cellsOf(await open(load(name), name)).filter(({ t }) => t === "e")).toEqual([]);
    const sheets = await shown(load(name));
    expect(JSON.stringify(sheets)).not.toMatch(/"#[A-Z/0]+[!?]?"/);
    const customers = sheets[3]!.slice(22);
    expect(customers.length).toBe(90);
    for (const row of customers)
      for (const value of row.slice(5, 11)) expect(value).toBeGreaterThanOrEqual(0);
  });
});

it("both languages show the same numbers", async () => {
  const [german, english] = await Promise.all(NAMES.map((name) => shown(load(name))));
  const numbers = (sheets: typeof german) => sheets!.flat(2).filter((value) => typeof value === "number");
  expect(numbers(english)).toEqual(numbers(german));
});
