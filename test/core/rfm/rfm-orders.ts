import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const folder = join(__dirname, "../../../../shared/data/rfm");

/** `describe`, or `describe.skip` where the examples of the R package rfm are absent. */
export const whenPresent = existsSync(folder) ? describe : describe.skip;

export const pathOf = (file: string): string => join(folder, file);

export const readRows = (file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(pathOf(file), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

export const numbersOf = (rows: readonly Record<string, string>[], name: string): number[] =>
  rows.map((row) => Number(row[name]));

/** The customers whose marks and segments were published, and those marks and segments. */
export function publishedCustomers() {
  const rows = readRows("rfm_expected_scores.csv");
  return {
    rows,
    columns: {
      recency: numbersOf(rows, "recency"),
      frequency: numbersOf(rows, "n"),
      monetary: numbersOf(rows, "amount"),
    },
    segments: rows.map(({ seg }) => seg),
  };
}
