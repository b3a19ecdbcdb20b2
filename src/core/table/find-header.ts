import { blockWidth, cellAt } from "./block";
import { isErrorText, type PlainCell } from "./cell-text";
import { readDateText } from "./date-text";
import { withoutEstimateMark } from "./estimate-text";
import { readNumberText } from "./number-text";
import type { CellGrid } from "./types";

const LAST_HEADER_ROW = 40;
const SAMPLE_ROWS = 80;
const ROWS_BELOW = 15;
/** A row of the body may look like a header too, but it has others above it. */
const PENALTY_PER_ROW_ABOVE = 0.4;

type CellClass = "blank" | "text" | "number" | "year";

/** Where the header is, and where the customers begin. */
export interface HeaderPlace {
  /** Zero-based; -1 where no row looks like a header. */
  readonly headerRow: number;
  readonly bodyStart: number;
}

function classOfCell(cell: PlainCell): CellClass {
  if (cell === undefined) return "blank";
  if (typeof cell === "boolean") return "number";
  if (typeof cell === "number")
    return Number.isInteger(cell) && cell >= 1900 && cell <= 2100 ? "year" : "number";
  if (/^(?:19|20)\d\d$/.test(cell)) return "year";
  if (isErrorText(cell)) return "number";
  const bare = withoutEstimateMark(cell) ?? cell;
  const isNumber =
    /\d/.test(bare) &&
    (readNumberText(bare, "de") !== undefined ||
      readNumberText(bare, "en") !== undefined ||
      readDateText(bare, "de") !== undefined);
  return isNumber ? "number" : "text";
}

const filledCells = (classes: readonly CellClass[]): number =>
  classes.reduce((count, kind) => (kind === "blank" ? count : count + 1), 0);

/** For each column: do most of the filled cells below hold numbers? */
function numericColumnsBelow(
  rows: readonly (readonly CellClass[])[],
  from: number,
  width: number,
): boolean[] {
  const below = rows
    .slice(from + 1)
    .filter((row) => filledCells(row) > 0)
    .slice(0, ROWS_BELOW);
  return Array.from({ length: width }, (_, column) => {
    const filled = below.filter((row) => row[column] !== "blank");
    const numeric = filled.filter((row) => row[column] !== "text");
    return filled.length > 0 && numeric.length * 2 > filled.length;
  });
}

interface Candidate {
  readonly row: number;
  readonly score: number;
  readonly isHeader: boolean;
}

function judge(
  cells: CellGrid,
  rows: readonly (readonly CellClass[])[],
  row: number,
  bodyWidth: number,
  candidatesAbove: number,
): Candidate {
  const classes = rows[row]!;
  const filled = filledCells(classes);
  const texts = classes.filter((kind) => kind === "text").length;
  const names = texts > 0 ? classes.filter((kind) => kind === "text" || kind === "year").length : 0;
  const distinct = new Set(
    classes.flatMap((kind, column) => (kind === "text" ? [cellAt(cells, row, column)] : [])),
  );
  const numeric = numericColumnsBelow(rows, row, classes.length);
  const numericCount = numeric.filter(Boolean).length;
  const named = numeric.filter((isNumeric, column) => {
    const kind = classes[column]!;
    return isNumeric && (kind === "text" || (kind === "year" && texts > 0));
  }).length;
  const unnamed = numeric.filter((isNumeric, column) => {
    const kind = classes[column]!;
    return isNumeric && (kind === "number" || (kind === "year" && texts === 0));
  }).length;

  const score =
    Math.min(1, filled / bodyWidth) +
    (2 * names) / filled +
    (texts > 0 ? distinct.size / texts : 0) +
    (1.5 * named) / bodyWidth -
    PENALTY_PER_ROW_ABOVE * candidatesAbove;
  return { row, score, isHeader: names * 2 > filled && (numericCount === 0 || unnamed * 2 <= numericCount) };
}

/**
 * Finds the header by evidence: a row as wide as the rows below it, of different texts, above columns of numbers.
 * Narrow rows above it are titles.
 */
export function findHeader(cells: CellGrid): HeaderPlace {
  const width = blockWidth(cells.length > SAMPLE_ROWS ? cells.slice(0, SAMPLE_ROWS) : cells);
  const rows = cells
    .slice(0, SAMPLE_ROWS)
    .map((_, row) =>
      Array.from({ length: width }, (_cell, column) => classOfCell(cellAt(cells, row, column))),
    );
  const widths = rows
    .map(filledCells)
    .filter((filled) => filled > 0)
    .sort((a, b) => a - b);
  if (widths.length === 0) return { headerRow: -1, bodyStart: 0 };

  const bodyWidth = widths[Math.floor((widths.length - 1) * 0.75)]!;
  const candidates = rows
    .map((classes, row) => ({ row, filled: filledCells(classes) }))
    .filter(({ row, filled }) => row <= LAST_HEADER_ROW && filled > 0 && filled * 2 >= bodyWidth)
    .map(({ row }, place) => judge(cells, rows, row, bodyWidth, place));
  const first = candidates[0];
  if (first === undefined) return { headerRow: -1, bodyStart: 0 };
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return best.isHeader
    ? { headerRow: best.row, bodyStart: best.row + 1 }
    : { headerRow: -1, bodyStart: first.row };
}
