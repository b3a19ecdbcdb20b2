import type { Cell, CellGrid } from "./types";

/** What stands between the cells of a line. */
export type Separator = "\t" | ";" | ",";

const SEPARATORS: readonly Separator[] = ["\t", ";", ","];

/** Excel takes this line for itself when it opens the file. */
const EXCEL_HINT = /^sep=.\r?\n/i;

/** A cell in quotes, with quotes in it doubled, or one without; then what ends it. */
const cellPattern = (separator: Separator) =>
  new RegExp(
    `[ ]*"((?:[^"]|"")*)"[^${separator}\\n]*(${separator}|\\n|$)|([^${separator}\\n]*)(${separator}|\\n|$)`,
    "y",
  );

function linesOf(text: string, separator: Separator): string[][] {
  const pattern = cellPattern(separator);
  const lines: string[][] = [[]];
  while (pattern.lastIndex < text.length) {
    const [, quoted, quotedEnd, bare, bareEnd] = pattern.exec(text)!;
    lines.at(-1)!.push(quoted === undefined ? bare!.trim() : quoted.replaceAll('""', '"'));
    const end = quotedEnd ?? bareEnd;
    if (end === "\n") lines.push([]);
    else if (end === separator && pattern.lastIndex === text.length) lines.at(-1)!.push("");
  }
  return lines;
}

/** The one that parts the first line with text most often. */
function separatorOf(text: string): Separator {
  const counted = SEPARATORS.map((separator) => {
    const first = linesOf(text, separator).find((line) => line.some((cell) => cell !== ""));
    return { separator, count: first?.length ?? 0 };
  });
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

/**
 * The cells of a text that was copied from a sheet or saved as a list (CSV), without blank lines; all are text.
 * What separates them is found: tabs, semicolons or commas. Lines are filled up to the same length.
 */
export function readDelimitedText(text: string): CellGrid {
  const plain = text
    .replace(/^\uFEFF/, "")
    .replace(EXCEL_HINT, "")
    .replace(/\r\n?/g, "\n");
  const lines = linesOf(plain, separatorOf(plain)).filter((line) => line.some((cell) => cell !== ""));
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ""));
}

/** The same the other way round: a line per row, in quotes what would otherwise be taken apart. */
export function delimitedText(grid: CellGrid, separator: Separator): string {
  const quoted = (cell: Cell): string => {
    const text = String(cell ?? "");
    const isBare = !/[";,\t\n\r]/.test(text) && text.trim() === text;
    return isBare ? text : `"${text.replaceAll('"', '""')}"`;
  };
  return grid.map((row) => row.map(quoted).join(separator)).join("\r\n") + "\r\n";
}
