import { readFileSync } from "node:fs";

export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a file of numbers and plain words, by their headings. */
export function readRows(path: string): readonly CsvRow[] {
  const [heading, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = heading!.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i]!, cell])));
}
