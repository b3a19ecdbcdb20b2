import type { Area } from "../area";
import { fromSpan } from "./span";
import type { Cell, Span } from "./univer";

type BySheet<T> = Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, T>>>> | undefined>>;

/** Cells filled by array formulas. Univer keeps them outside the cell matrix and tells of every change. */
export class Spills {
  private ranges: BySheet<Span> = {};
  private cells: BySheet<Cell> = {};

  update(
    unit: string,
    params: {
      arrayFormulaRange?: Record<string, BySheet<Span>>;
      arrayFormulaCellData?: Record<string, BySheet<Cell>>;
    },
  ): void {
    this.ranges = params.arrayFormulaRange?.[unit] ?? {};
    this.cells = params.arrayFormulaCellData?.[unit] ?? {};
  }

  cell(sheet: string, row: number, column: number): Cell | undefined {
    return this.cells[sheet]?.[row]?.[column];
  }

  /** The cell whose formula spills into the given one. */
  originOf(sheet: string, row: number, column: number): { row: number; column: number } | undefined {
    for (const [top, spans] of Object.entries(this.ranges[sheet] ?? {})) {
      for (const [left, span] of Object.entries(spans)) {
        const isInside =
          row >= span.startRow &&
          row <= span.endRow &&
          column >= span.startColumn &&
          column <= span.endColumn;
        if (isInside) return { row: Number(top), column: Number(left) };
      }
    }
    return undefined;
  }

  /** Areas of more than one cell, the cell with the formula included. */
  areas(sheet: string): readonly Area[] {
    const found: Area[] = [];
    const rows = this.ranges[sheet];
    if (!rows) return found;
    for (const row of Object.values(rows)) {
      for (const span of Object.values(row)) {
        const area = fromSpan(span);
        if (area.rowCount * area.columnCount > 1) found.push(area);
      }
    }
    return found;
  }
}
