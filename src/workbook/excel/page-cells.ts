import type { Cell } from "../../core";
import type { Page, PageCell, PageFormat, RangeRef } from "../workbook";
import { cellInput, INPUT_FORMAT } from "./cell-text";
import { setFormat } from "./cell-format";
import { rangeOn } from "./ranges";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINE_COLOR = "#bfbfbf";
const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export const asPageCell = (cell: PageCell | Cell | undefined): PageCell =>
  typeof cell === "object" && cell !== null ? cell : { value: cell ?? "" };

/** The block that a page takes, from the first cell of its sheet; at least one cell. */
export function pageBlock({ rows }: Pick<Page, "rows">, sheet: string): RangeRef {
  const widths = rows.map((row) =>
    row.reduce<number>((width, cell, at) => Math.max(width, at + (asPageCell(cell).span ?? 1)), 0),
  );
  const columnCount = Math.max(1, ...widths);
  return { sheet, row: 0, column: 0, rowCount: Math.max(1, rows.length), columnCount };
}

/** What is written into a cell of a page. */
export function pageInput(cell: PageCell | Cell | undefined): Cell {
  const { formula, value = "" } = asPageCell(cell);
  return formula ?? cellInput(value);
}

interface Run {
  readonly format: PageFormat;
  readonly column: number;
  columnCount: number;
}

/** Cells of a row that stand side by side and look alike. */
function runsOf(row: readonly (PageCell | Cell)[]): Run[] {
  const runs: Run[] = [];
  let key = "";
  row.forEach((cell, column) => {
    const { value: _, formula: __, span = 1, ...format } = asPageCell(cell);
    const here = JSON.stringify(format);
    const last = runs.at(-1);
    if (last && here === key && last.column + last.columnCount >= column) {
      last.columnCount = Math.max(last.columnCount, column + span - last.column);
    } else {
      runs.push({ format, column, columnCount: span });
      key = here;
    }
  });
  return runs.filter(({ format }) => Object.keys(format).length > 0);
}

/** Gives all cells of a page their looks; its first cell stands at `origin`. */
export function formatPage(
  sheet: Excel.Worksheet,
  { rows }: Pick<Page, "rows">,
  origin: Pick<RangeRef, "row" | "column">,
): void {
  const cellsAt = (row: number, column: number, columnCount: number) =>
    rangeOn(sheet, { row: origin.row + row, column: origin.column + column, rowCount: 1, columnCount });
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { span = 1 } = asPageCell(cell);
      if (span > 1) cellsAt(row, column, span).merge(false);
    });
    for (const { format, column, columnCount } of runsOf(cells)) {
      applyFormat(cellsAt(row, column, columnCount), format);
    }
  });
}

function applyFormat(range: Excel.Range, wanted: PageFormat): void {
  const { format } = range;
  if (wanted.numberFormat !== undefined) setFormat(range, wanted.numberFormat);
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.align !== undefined) format.horizontalAlignment = ALIGNMENTS[wanted.align];
  if (wanted.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[wanted.verticalAlign];
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.border === undefined) return;
  const sides = wanted.border === "all" ? [...EDGES, "InsideVertical" as const] : ["EdgeBottom" as const];
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.color = LINE_COLOR;
  }
}

/** A cell with what `readCell` reads of it, once the context was synced. */
export interface LoadedCell {
  readonly range: Excel.Range;
  readonly top: Excel.RangeBorder;
  readonly bottom: Excel.RangeBorder;
}

export function loadCell(range: Excel.Range): LoadedCell {
  range.load("formulas,values,numberFormat");
  range.format.load("horizontalAlignment,verticalAlignment,wrapText");
  range.format.font.load("bold,italic,size,color");
  range.format.fill.load("color");
  const [top, bottom] = [
    range.format.borders.getItem("EdgeTop"),
    range.format.borders.getItem("EdgeBottom"),
  ] as const;
  top.load("style");
  bottom.load("style");
  return { range, top, bottom };
}

const nameOf = <K extends string>(names: Readonly<Record<K, string>>, value: string): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === value);

/**
 * A cell as it stands in the workbook, in the form in which a page has it.
 *
 * @param usual Size and colour of writing on a blank cell of the sheet.
 */
export function readCell({ range, top, bottom }: LoadedCell, usual: Excel.RangeFont): PageCell {
  const [[formula = ""] = []] = range.formulas as Cell[][];
  const [[value = ""] = []] = range.values as Cell[][];
  const [[numberFormat = INPUT_FORMAT] = []] = range.numberFormat as string[][];
  const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = range.format;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const align = nameOf(ALIGNMENTS, horizontalAlignment);
  const verticalAlign = nameOf(VERTICAL, verticalAlignment);
  const isDrawn = ({ style }: Excel.RangeBorder) => (style as string) !== "None";
  const border = isDrawn(top) ? "all" : isDrawn(bottom) ? "bottom" : undefined;
  return {
    ...(isFormula ? { formula } : { value }),
    ...(numberFormat !== INPUT_FORMAT && { numberFormat }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.size !== usual.size && { fontSize: font.size }),
    ...(font.color !== usual.color && { color: font.color }),
    ...(fill.color.toUpperCase() !== "#FFFFFF" && { fill: fill.color }),
    ...(align && { align }),
    ...(verticalAlign && verticalAlign !== "bottom" && { verticalAlign }),
    ...(wrapText && { wrap: true }),
    ...(border && { border }),
  };
}
