import type { CellScalar, SheetSnapshot, StyleSnapshot } from "../../../src/host/book/snapshot";
import { cellAddress, parseCell } from "../../../src/host/xlsx/address";
import { SheetBuilder, widths } from "../sheet-builder";

/** Chooses between the German and the English form of a text or a name. */
export type Say = (german: string, english: string) => string;

const BLUE = "#1F4E79";
const TITLE: StyleSnapshot = { bold: true, fontSize: 16, fontColor: BLUE };
const NOTE: StyleSnapshot = { italic: true, fontColor: "#595959" };
const SECTION: StyleSnapshot = { bold: true, fontSize: 12, fontColor: BLUE };
const HEADING: StyleSnapshot = { bold: true, fill: "#D9E1F2", wrap: true };
const RIGHT: StyleSnapshot = { horizontalAlignment: "right" };
const NUMBER_HEADING: StyleSnapshot = { ...HEADING, ...RIGHT };
const TO_THE_LEFT: StyleSnapshot = { ...HEADING, horizontalAlignment: "left" };
const INPUT_FILL = "#FFF9E5";

export const FORMATS = {
  whole: "#,##0",
  /** With room to the words beside it. */
  count: "#,##0\\ \\ \\ ",
  two: "#,##0.00",
  three: "0.000",
  four: "0.0000",
  six: "0.000000",
  percent: "0%",
  percents: "0.00%",
  date: "yyyy\\-mm\\-dd",
  money: '#,##0.00\\ "€"',
} as const;

/** Pixels that a bold letter takes, and those of a row of two lines. */
const LETTER = 9.5;
const TWO_LINES = 38;

/** A sheet of notes, inputs and formulas, written by A1 address. */
export class SheetWriter {
  private readonly sheet = new SheetBuilder();
  private readonly heights: Record<number, number> = {};
  private frozen = 0;

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  title(text: string, ...notes: readonly string[]): void {
    this.put("A1", text, TITLE);
    notes.forEach((note, index) => this.put(`A${index + 2}`, note, NOTE));
  }

  section(row: number, text: string): void {
    this.put(`A${row}`, text, SECTION);
  }

  note(row: number, text: string): void {
    this.put(`A${row}`, text, NOTE);
  }

  /** Headings of a table whose first column holds words and whose others hold numbers. */
  headings(first: string, texts: readonly string[]): void {
    const { row, column } = at(first);
    this.row(first, texts.slice(0, 1), column === 0 ? HEADING : NUMBER_HEADING);
    this.row(cellAddress(row, column + 1), texts.slice(1), NUMBER_HEADING);
    const isLong = texts.some((text, index) => text.length * LETTER > this.columnWidths[column + index]!);
    if (isLong) this.heights[row] = TWO_LINES;
  }

  wordHeadings(first: string, texts: readonly string[]): void {
    this.row(first, texts, HEADING);
  }

  /** What a user would change: typed, not computed. */
  inputs(first: string, values: readonly CellScalar[], numberFormat?: string): void {
    this.row(first, values, { fill: INPUT_FILL, ...RIGHT, ...(numberFormat && { numberFormat }) });
  }

  inputColumn(first: string, values: readonly CellScalar[], numberFormat?: string): void {
    const { row, column } = at(first);
    values.forEach((value, index) => this.inputs(cellAddress(row + index, column), [value], numberFormat));
  }

  column(first: string, values: readonly CellScalar[], numberFormat?: string): void {
    const { row, column } = at(first);
    values.forEach((value, index) =>
      this.put(cellAddress(row + index, column), value, numberFormat ? { numberFormat } : {}),
    );
  }

  /** A formula; where it gives several cells, all of them have the same format. */
  formula(address: string, formula: string, numberFormat?: string, rows = 1, columns = 1): void {
    const { row, column } = at(address);
    const style: StyleSnapshot = { ...RIGHT, ...(numberFormat && { numberFormat }) };
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) this.sheet.put(row + down, column + right, null, style);
    this.sheet.put(row, column, { v: null, f: formula }, style);
  }

  /** A formula that gives a table of parameters, with formats for what stands between the model and the status. */
  fitTable(address: string, formula: string, numberFormats: readonly string[]): void {
    const { row, column } = at(address);
    const status = column + numberFormats.length + 1;
    for (let each = column + 1; each < status - 1; each++) this.sheet.put(row, each, null, NUMBER_HEADING);
    this.sheet.put(row, status - 1, null, { ...HEADING, horizontalAlignment: "center" });
    this.sheet.put(row, status, null, TO_THE_LEFT);
    this.formats(cellAddress(row + 1, column + 1), numberFormats);
    this.sheet.put(row, column, { v: null, f: formula }, HEADING);
  }

  /** Formula and literature side by side: the difference after rounding as the literature prints it. */
  compare(computed: string, published: string, difference: string, rows: number, digits: number): void {
    const [from, to, target] = [at(computed), at(published), at(difference)];
    for (let index = 0; index < rows; index++) {
      const left = cellAddress(from.row + index, from.column);
      const right = cellAddress(to.row + index, to.column);
      this.formula(
        cellAddress(target.row + index, target.column),
        `=ROUND(${left},${digits})-${right}`,
        "0.0000;-0.0000;0",
      );
    }
  }

  /** A formula that gives a list with its headings on top. */
  list(address: string, formula: string, columns: number): void {
    const { row, column } = at(address);
    for (let each = 1; each < columns; each++) this.sheet.put(row, column + each, null, NUMBER_HEADING);
    this.sheet.put(row, column, { v: null, f: formula }, HEADING);
    this.heights[row] = TWO_LINES;
  }

  /** Number formats of a row into which a formula spills. */
  formats(first: string, numberFormats: readonly string[]): void {
    const { row, column } = at(first);
    numberFormats.forEach((numberFormat, index) =>
      this.sheet.put(row, column + index, null, { numberFormat }),
    );
  }

  label(address: string, text: string): void {
    this.put(address, text, {});
  }

  /** Words in a column of numbers. */
  words(first: string, texts: readonly string[]): void {
    const { row, column } = at(first);
    texts.forEach((text, index) => this.sheet.put(row + index, column, text, RIGHT));
  }

  freeze(rows: number): void {
    this.frozen = rows;
  }

  build(rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
    return this.sheet.build(this.name, {
      columnWidths: widths(this.columnWidths),
      frozenRows: this.frozen,
      rowHeights: this.heights,
      ...rest,
    });
  }

  private row(first: string, values: readonly CellScalar[], style: StyleSnapshot): void {
    const { row, column } = at(first);
    values.forEach((value, index) => this.sheet.put(row, column + index, value, style));
  }

  private put(address: string, value: CellScalar, style: StyleSnapshot): void {
    const { row, column } = at(address);
    this.sheet.put(row, column, value, style);
  }
}

function at(address: string): { row: number; column: number } {
  const cell = parseCell(address);
  if (!cell) throw new Error(`${address} is not a cell`);
  return cell;
}
