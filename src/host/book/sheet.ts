import { type Area, covers, endColumn, endRow } from "../area";
import type { FilterState } from "./filter-state";
import type { DataValidationSnapshot, PageSetupSnapshot } from "./snapshot";
import { fromSpan } from "./span";
import type { Spills } from "./spills";
import type { Cell, CellMatrix, Style, UniverSheet, Worksheet } from "./univer";
import { isBlank } from "./value";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const GROWTH = 200;

/** A rule for what may be typed, with the cells that it is for. */
export interface ValidationRecord {
  readonly rule: DataValidationSnapshot;
  readonly areas: readonly Area[];
}

/** What a sheet needs of its book. */
export interface SheetContext {
  readonly spills: Spills;
  /** Runs one of Univer's mutations on the sheet as the host's own change. */
  mutate(id: string, sheet: Sheet, params: object): void;
}

/** One sheet: its cells are Univer's, the rest are records of our own. */
export class Sheet {
  visibility: Visibility = "Visible";
  autoFilter: FilterState | undefined;
  protection: Readonly<Record<string, unknown>> | undefined;
  /** The file's own key of the sheet. */
  origin: string | undefined;
  /** Rules for what may be typed. */
  validations: readonly ValidationRecord[] = [];
  password: string | undefined;
  pageSetup: PageSetupSnapshot | undefined;
  /** Areas whose cells are not locked; they matter once the sheet is protected. */
  unlocked: readonly Area[] = [];
  private used: { readonly [valuesOnly: string]: Area | undefined } = {};

  constructor(
    readonly context: SheetContext,
    readonly grid: UniverSheet,
    readonly id: string,
  ) {}

  /** Univer's id of the sheet. */
  get key(): string {
    return this.grid.getSheetId();
  }

  get name(): string {
    return this.grid.getSheetName();
  }

  get worksheet(): Worksheet {
    return this.grid.getSheet();
  }

  get matrix(): CellMatrix {
    return this.worksheet.getCellMatrix();
  }

  /** The cell with what spills into it. */
  cell(row: number, column: number): Cell | undefined {
    const own = this.matrix.getValue(row, column) ?? undefined;
    if (own && !isBlank(own)) return own;
    const spilled = this.context.spills.cell(this.key, row, column);
    return spilled ? { ...own, ...spilled } : own;
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.matrix.getValue(row, column);
    if (!cell?.f && !cell?.si) return undefined;
    if (cell.f && !cell.si) return cell.f;
    return this.grid.getRange(row, column).getFormula() || cell.f || undefined;
  }

  style(row: number, column: number): Style | undefined {
    return this.worksheet.getComposedCellStyle(row, column, true);
  }

  get merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(fromSpan);
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.getRowManager().getRow(row)?.hd === 1;
  }

  isColumnHidden(column: number): boolean {
    return this.worksheet.getColumnManager().getColumn(column)?.hd === 1;
  }

  isLocked(area: Area): boolean {
    return !this.unlocked.some((open) => covers(open, area));
  }

  /** Makes room: Univer's sheets have as many rows and columns as they show. */
  ensureSize(area: Area): void {
    const worksheet = this.worksheet;
    if (endRow(area) >= worksheet.getRowCount()) {
      this.context.mutate("sheet.mutation.set-worksheet-row-count", this, {
        rowCount: endRow(area) + 1 + GROWTH,
      });
    }
    if (endColumn(area) >= worksheet.getColumnCount()) {
      this.context.mutate("sheet.mutation.set-worksheet-column-count", this, {
        columnCount: endColumn(area) + 4,
      });
    }
  }

  forgetUsedArea(): void {
    this.used = {};
  }

  /** Smallest rectangle with all cells that hold something, or, without `valuesOnly`, a format. */
  usedArea(valuesOnly: boolean): Area | undefined {
    const key = String(valuesOnly);
    if (!(key in this.used)) this.used = { ...this.used, [key]: this.measure(valuesOnly) };
    return this.used[key];
  }

  private measure(valuesOnly: boolean): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number) => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    const rows = this.matrix.getMatrix();
    for (const rowKey in rows) {
      const row = rows[rowKey as unknown as number]!;
      for (const columnKey in row) {
        const cell = row[columnKey as unknown as number] ?? undefined;
        if (cell && (!isBlank(cell) || (!valuesOnly && cell.s))) take(Number(rowKey), Number(columnKey));
      }
    }
    for (const spill of this.context.spills.areas(this.key)) {
      take(spill.row, spill.column);
      take(endRow(spill), endColumn(spill));
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
