import { type Area, area, isOnSheet } from "../area";
import { clearArea, restyle, writeBlock } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/univer";
import { valueOf } from "../book/value";
import { moveFormula } from "../formula-references";
import { invalidArgument } from "../host-error";
import { areaOf, requireUnlocked } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import type { Host, RangeSelf } from "./types";

type CopyArguments = [unknown, string?, boolean?, boolean?];

/** Copies values, formulas and formats; a single cell fills the range, references in formulas move along. */
export function copyFrom(
  range: RangeSelf,
  [source, what = "All", skipBlanks, transpose]: CopyArguments,
  host: Host,
): void {
  const from = rangeArgument(host, range.sheet, source);
  const origin = areaOf(from);
  const start = areaOf(range);
  const height = transpose ? origin.columnCount : origin.rowCount;
  const width = transpose ? origin.rowCount : origin.columnCount;
  const repeats = (whole: number, part: number) => (whole > part && whole % part === 0 ? whole : part);
  const target = area(
    start.row,
    start.column,
    repeats(start.rowCount, height),
    repeats(start.columnCount, width),
  );
  if (!isOnSheet(target)) throw invalidArgument();
  requireUnlocked(range.sheet, target);
  const { book } = host;
  const place = (i: number, j: number) => {
    const [r, c] = transpose ? [j % width, i % height] : [i % height, j % width];
    return { row: origin.row + r, column: origin.column + c };
  };
  const contents = Array.from({ length: target.rowCount }, (_, i) =>
    Array.from({ length: target.columnCount }, (_, j) => {
      const { row, column } = place(i, j);
      const formula = what === "Values" ? undefined : from.sheet.formula(row, column);
      const value = formula
        ? moveFormula(formula, target.row + i - row, target.column + j - column)
        : valueOf(from.sheet.cell(row, column));
      if (value === "" && skipBlanks) return null;
      return typeof value === "string" && !formula && value !== "" ? `'${value}` : value;
    }),
  );
  const styles = Array.from({ length: target.rowCount }, (_, i) =>
    Array.from({ length: target.columnCount }, (_, j) =>
      from.sheet.style(place(i, j).row, place(i, j).column),
    ),
  );
  book.own(() => {
    if (what === "All" || what === "Formats") copyStyles(host, range.sheet, target, styles);
    if (what !== "Formats") writeBlock(book, range.sheet, target, (i, j) => contents[i]![j]!);
  });
  book.events.emit({
    kind: "changed",
    sheet: range.sheet,
    area: target,
    changeType: "RangeEdited",
    origin: "client",
  });
}

function copyStyles(
  host: Host,
  sheet: Sheet,
  target: Area,
  styles: readonly (readonly (Style | undefined)[])[],
): void {
  clearArea(host.book, sheet, target, "formats");
  styles.forEach((row, i) =>
    row.forEach((style, j) => {
      if (style && Object.keys(style).length > 0)
        restyle(host.book, sheet, area(target.row + i, target.column + j), style);
    }),
  );
}
