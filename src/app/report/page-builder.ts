import type { Cell } from "../../core";
import { printedHeight } from "../../workbook/printed-sheet";
import type { PageCell, PageFormat, PagePrint } from "../../workbook/workbook";
import { type Block, pageBreaks } from "./page-breaks";

type Input = PageCell | Cell;

const HEAD: PageFormat = { bold: true, fill: "#DDE6F0", border: "all", wrap: true, verticalAlign: "top" };
const BODY: PageFormat = { border: "all", verticalAlign: "top" };
const COVERED: PageFormat = { border: "all" };
/** Points of a row whose height is left to Excel. */
const ROW_HEIGHT = 15;
/** Writing differs from machine to machine: so much of a sheet is filled. */
const SURE_ROOM = 0.95;
/** Points that a line takes. */
const LINE = 16;
/** Letters that a width holds for each of its characters, which are digits; in a narrow column words break early. */
const FILL = 1.1;
const TIGHT_FILL = 0.95;

const asCell = (input: Input): PageCell =>
  typeof input === "object" && input !== null ? input : { value: input };

/** Puts a page together from top to bottom and tells where things stand. */
export class PageBuilder {
  readonly rows: Input[][] = [];
  readonly rowHeights: Record<number, number> = {};

  private readonly blocks: Block[] = [];

  /** @param columnWidths In characters; writing goes over all of them. */
  constructor(private readonly columnWidths: readonly number[]) {}

  private get lineLength(): number {
    return this.columnWidths.reduce((sum, width) => sum + width, 0);
  }

  /** @returns The row's number. */
  private add(cells: Input[]): number {
    return this.rows.push(cells) - 1;
  }

  space(): void {
    this.add([]);
  }

  /** What is built stays on one printed sheet, where that has room for it. */
  together<T>(build: () => T): T {
    const start = this.rows.length;
    const built = build();
    this.blocks.push({ start, end: this.rows.length });
    return built;
  }

  /** Rows that begin a printed sheet, so that nothing is cut that stays together; for `PagePrint.breaks`. */
  breaks(orientation: PagePrint["orientation"]): readonly number[] {
    const room = SURE_ROOM * printedHeight(orientation, this.columnWidths);
    const heights = this.rows.map((_, row) => this.rowHeights[row] ?? ROW_HEIGHT);
    return pageBreaks(heights, this.blocks, room);
  }

  title(text: string): void {
    const row = this.add([{ value: text, bold: true, fontSize: 16 }]);
    this.rowHeights[row] = 1.6 * LINE;
  }

  heading(text: string): void {
    this.space();
    this.add([{ value: text, bold: true, fontSize: 12 }]);
  }

  /** A bold line that belongs to what comes below it. */
  label(text: string): void {
    this.add([{ value: text, bold: true }]);
  }

  /** Leaves rows free for a chart. @returns The first of them. */
  room(rowCount: number): number {
    const first = this.rows.length;
    this.together(() => {
      // Programs differ in the height of a row that has none, and a chart covers rows.
      for (let row = 0; row < rowCount; row += 1) this.rowHeights[this.add([])] = ROW_HEIGHT;
    });
    return first;
  }

  /** Writing over the whole width, in as many lines as it takes. */
  text(text: string): void {
    const row = this.add([{ value: text, wrap: true, verticalAlign: "top", span: this.columnWidths.length }]);
    this.rowHeights[row] = LINE * Math.ceil(text.length / (this.lineLength * FILL));
  }

  /** A name and its value; the value's place. */
  pair(name: string, value: Input): { readonly row: number; readonly column: number } {
    const cell = asCell(value);
    return {
      row: this.add([
        { value: name, verticalAlign: "top" },
        { align: "left", verticalAlign: "top", ...cell },
      ]),
      column: 1,
    };
  }

  /**
   * @param spans How many columns of the page each column of the table takes; one each without.
   * @returns The first row below the header.
   */
  table(
    header: readonly string[],
    body: readonly (readonly Input[])[],
    spans: readonly number[] = header.map(() => 1),
  ): number {
    const head = spread(
      header.map((value) => ({ value, ...HEAD })),
      spans,
    );
    const headRow = this.add(head);
    const headLines = this.linesOf(head);
    if (headLines > 1) this.rowHeights[headRow] = LINE * headLines;
    for (const cells of body) {
      const formatted = spread(
        cells.map((input) => ({ ...BODY, ...laidOut(asCell(input)) })),
        spans,
      );
      const row = this.add(formatted);
      this.rowHeights[row] = LINE * this.linesOf(formatted);
    }
    return this.rows.length - body.length;
  }

  private linesOf(cells: readonly PageCell[]): number {
    const lines = cells.map(({ value, span = 1 }, column) => {
      if (typeof value !== "string") return 1;
      let width = 0;
      for (let at = column; at < column + span; at += 1) width += this.columnWidths[at] ?? 10;
      return Math.ceil(value.length / (width * TIGHT_FILL));
    });
    return Math.max(1, ...lines);
  }
}

/** Texts break into lines; numbers stand in the middle, clear of the text beside them. */
const laidOut = (cell: PageCell): PageCell =>
  typeof cell.value === "string" ? { wrap: true, ...cell } : { align: "center", ...cell };

/** Puts the cells that a wide one covers behind it. */
const spread = (cells: readonly PageCell[], spans: readonly number[]): PageCell[] =>
  cells.flatMap((cell, at) => {
    const span = spans[at] ?? 1;
    if (span === 1) return [cell];
    return [{ ...cell, span }, ...Array.from({ length: span - 1 }, () => ({ ...COVERED }))];
  });
