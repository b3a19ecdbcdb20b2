import { blankSheet } from "../../src/host/book/blank-sheet";
import type {
  BookSnapshot,
  CellScalar,
  CellSnapshot,
  SheetSnapshot,
  StyleSnapshot,
} from "../../src/host/book/snapshot";

const MS_PER_DAY = 86_400_000;

/** Serial number of a calendar day "YYYY-MM-DD" from March 1900 on. */
export const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;

/** A sheet that is written cell by cell. */
export class SheetBuilder {
  private readonly rows: (CellSnapshot | undefined)[][] = [];
  private readonly styles: StyleSnapshot[] = [{}];
  private readonly indexes = new Map<string, number>([["{}", 0]]);

  put(
    row: number,
    column: number,
    cell: CellScalar | Omit<CellSnapshot, "s">,
    style: StyleSnapshot = {},
  ): void {
    const content = typeof cell === "object" && cell !== null ? cell : { v: cell };
    const key = JSON.stringify(style);
    let index = this.indexes.get(key);
    if (index === undefined) this.indexes.set(key, (index = this.styles.push(style) - 1));
    (this.rows[row] ??= [])[column] = index === 0 ? content : { ...content, s: index };
  }

  build(name: string, rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
    return {
      ...blankSheet(name),
      rows: this.rows,
      styles: this.styles,
      ...rest,
    };
  }
}

export const bookOf = (name: string, sheets: readonly SheetSnapshot[]): BookSnapshot => ({
  name,
  sheets,
  activeSheet: 0,
  names: [],
  settings: {},
  customXmlParts: [],
  date1904: false,
});

/** Widths in pixels by column, for columns counted from the first. */
export const widths = (pixels: readonly number[]): Record<number, number> => ({ ...pixels });
