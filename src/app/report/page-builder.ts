import type { Cell } from "../../core";
import type { PageCell, PageFormat } from "../../workbook/workbook";

type Input = PageCell | Cell;

const HEAD: PageFormat = { bold: true, fill: "#DDE6F0", border: "all", wrap: true, verticalAlign: "top" };
const BODY: PageFormat = { border: "all", verticalAlign: "top" };
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
    for (let row = 0; row < rowCount; row += 1) this.space();
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

  /** @returns The first row below the header. */
  table(header: readonly string[], body: readonly (readonly Input[])[]): number {
    this.add(header.map((value) => ({ value, ...HEAD })));
    for (const cells of body) {
      const formatted = cells.map((input) => ({ ...BODY, ...laidOut(asCell(input)) }));
      const row = this.add(formatted);
      this.rowHeights[row] = LINE * this.linesOf(formatted);
    }
    return this.rows.length - body.length;
  }

  private linesOf(cells: readonly PageCell[]): number {
    const lines = cells.map(({ value }, column) =>
      typeof value === "string"
        ? Math.ceil(value.length / ((this.columnWidths[column] ?? 10) * TIGHT_FILL))
        : 1,
    );
    return Math.max(1, ...lines);
  }
}

/** Texts break into lines; numbers stand in the middle, clear of the text beside them. */
const laidOut = (cell: PageCell): PageCell =>
  typeof cell.value === "string" ? { wrap: true, ...cell } : { align: "center", ...cell };
