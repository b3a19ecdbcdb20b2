import { readFileSync } from "node:fs";
import { join } from "node:path";

import { functionMetadata } from "../manifest/function-guides";

const wordsOf = (file: string): string[] =>
  readFileSync(join(__dirname, "builtin-names", file), "utf8")
    .trim()
    .split("\n");

const ENGLISH = join(process.cwd(), "node_modules/@univerjs/sheets-formula/lib/locale/en-US.js");
/** The engine's texts are keyed by function, with an underscore for a dot. */
const engineNames = [...readFileSync(ENGLISH, "utf8").matchAll(/^\s*"?([A-Z][A-Z0-9_]+)"?: \{$/gm)].map(
  ([, name]) => name!,
);
const builtIn = new Set([...wordsOf("localised.txt"), ...wordsOf("macro.txt"), ...engineNames]);

/** Ours are called as CLV.…, so a name that Excel knows too is no conflict; each needs its reason. */
const SHARED_WITH_EXCEL = [
  // Excel's own draws a straight line; ours forecasts customer value. Both are forecasts, and the id is released.
  "FORECAST",
];

/** Columns to XFD with a row: what Excel takes for a cell. */
const isCellAddress = (name: string): boolean => /^[A-Z]{1,3}\d{1,7}$/.test(name);
/** R1C1 in any language: one letter for the row and one for the column, as Z1S1 in German or L1C1 in French. */
const isRowColumnAddress = (name: string): boolean => /^[A-Z]\d*(?:[A-Z]\d*)?$/.test(name);

const names = functionMetadata().then(({ functions }) => functions.map(({ id }) => id));

describe("the names of built-in functions that ours are compared with", () => {
  it.each(["SUM", "SUMME", "SOMME", "SUMA", "XLOOKUP", "SVERWEIS", "FORECAST", "GROWTH", "ALERT"])(
    "include %s",
    (name) => expect(builtIn.has(name)).toBe(true),
  );
});

describe("the names of the functions", () => {
  it("are words of at least three letters, joined by underscores", async () => {
    for (const name of await names) expect(name).toMatch(/^[A-Z]{3,}(?:_[A-Z]{3,})*$/);
  });

  it("are no cell address in any notation, with and without the namespace", async () => {
    for (const name of (await names).flatMap((each) => [each, `CLV.${each}`])) {
      expect([name, isCellAddress(name) || isRowColumnAddress(name)]).toEqual([name, false]);
    }
  });

  it("are no built-in or macro function of any language, but for those that are meant to be", async () => {
    expect((await names).filter((name) => builtIn.has(name))).toEqual(SHARED_WITH_EXCEL);
  });

  it.each(["A1", "XFD1048576", "CLV1", "RFM2", "Z1S1", "R1C1", "L3C", "RC", "C"])(
    "would be refused if one were called %s",
    (name) => expect(isCellAddress(name) || isRowColumnAddress(name)).toBe(true),
  );
});
