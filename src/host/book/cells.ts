import { type Area, endColumn, endRow, intersection, MAX_COLUMNS, MAX_ROWS } from "../area";
import { readEntry, type Entry } from "./input";
import type { Sheet } from "./sheet";
import type { BookState } from "./state";
import { numberFormatOf } from "./styles";
import type { Cell, Style } from "./univer";
import { isBlank } from "./value";

/** A value to write: null leaves the cell as it is, "" clears it. */
export type Input = string | number | boolean | null;

/** Everything of the cell but its style. */
const CLEARED: Cell = { v: null, f: null, si: null, p: null, t: null };

/**
 * Writes a block of entries. Plain cells go straight into Univer's matrix; cells whose formula comes or goes, and
 * everything near a spill, go through Univer's mutation so that the formula engine keeps its books.
 */
export function writeBlock(
  book: BookState,
  sheet: Sheet,
  target: Area,
  inputAt: (row: number, column: number) => Input,
): void {
  sheet.ensureSize(target);
  const { matrix } = sheet;
  const nearSpill = book.spills.areas(sheet.key).some((spill) => intersection(spill, target));
  const merges = sheet.merges.filter((merge) => intersection(merge, target));
  const isCovered = (row: number, column: number) =>
    merges.some(
      (m) =>
        row >= m.row &&
        row <= endRow(m) &&
        column >= m.column &&
        column <= endColumn(m) &&
        !(row === m.row && column === m.column),
    );
  const formats = new FormatLookup(sheet);
  const engine: Record<number, Record<number, Cell>> = {};
  const asked: { row: number; column: number; pattern: string }[] = [];
  let throughEngine = false;
  const { row: top, column: left } = target;
  for (let i = 0; i < target.rowCount; i++) {
    const row = top + i;
    for (let j = 0; j < target.columnCount; j++) {
      const input = inputAt(i, j);
      if (input === null) continue;
      const column = left + j;
      if (merges.length > 0 && isCovered(row, column)) continue;
      const old = matrix.getValue(row, column) ?? undefined;
      const pattern = typeof input === "string" ? formats.pattern(row, column, old) : "General";
      const entry: Entry = readEntry(input, pattern === "@");
      const cell = entry.cell === "clear" ? CLEARED : entry.cell;
      if (cell.f) book.calculation.formulasPresent();
      if (entry.numberFormat && pattern === "General")
        asked.push({ row, column, pattern: entry.numberFormat });
      if (nearSpill || cell.f || old?.f || old?.si) {
        (engine[row] ??= {})[column] = { ...CLEARED, ...cell };
        throughEngine = true;
      } else if (cell === CLEARED) {
        if (old) clearCell(sheet, row, column, old);
      } else {
        matrix.setValue(row, column, old?.s ? { ...cell, s: old.s } : { ...cell });
      }
    }
  }
  if (throughEngine) book.runOwn("sheet.mutation.set-range-values", { ...book.at(sheet), cellValue: engine });
  for (const { row, column, pattern } of asked)
    restyle(book, sheet, { row, column, rowCount: 1, columnCount: 1 }, { n: { pattern } });
  afterCells(book, sheet, target);
}

function clearCell(sheet: Sheet, row: number, column: number, old: Cell): void {
  if (old.s) sheet.matrix.setValue(row, column, { s: old.s });
  else sheet.matrix.realDeleteValue(row, column);
}

/** Univer's "nullable" includes what a function without a result returns. */
type StyleValue = Cell["s"] | ReturnType<Sheet["worksheet"]["getColumnStyle"]>;

/** Merges a style into every cell of the area; whole columns and rows keep it for cells to come. */
export function restyle(book: BookState, sheet: Sheet, target: Area, patch: Style): void {
  const styles = book.workbook.getStyles();
  const merged = new Map<string, string>();
  const restyled = (old: StyleValue): string => {
    const key = typeof old === "string" ? old : JSON.stringify(old ?? "");
    let id = merged.get(key);
    if (id === undefined) {
      const before = typeof old === "string" ? styles.get(old) : old;
      id = styles.setValue(withoutNulls({ ...before, ...patch })) ?? "";
      merged.set(key, id);
    }
    return id;
  };
  const { worksheet, matrix } = sheet;
  let area = target;
  if (target.rowCount === MAX_ROWS || target.columnCount === MAX_COLUMNS) {
    area = clipToSheet(sheet, target);
    restyleWhole(sheet, target, restyled);
  } else sheet.ensureSize(target);
  for (let row = area.row; row <= endRow(area); row++) {
    for (let column = area.column; column <= endColumn(area); column++) {
      const old = matrix.getValue(row, column) ?? undefined;
      if (!old && area !== target) continue;
      const id = restyled(
        old?.s ?? worksheet.getRowStyle(row, true) ?? worksheet.getColumnStyle(column, true),
      );
      matrix.setValue(row, column, { ...old, s: id });
    }
  }
  sheet.forgetUsedArea();
  redraw(book, sheet, area);
}

function restyleWhole(sheet: Sheet, target: Area, restyled: (old: StyleValue) => string): void {
  const { worksheet } = sheet;
  if (target.rowCount === MAX_ROWS) {
    const last = Math.min(endColumn(target), worksheet.getColumnCount() - 1);
    for (let column = target.column; column <= last; column++) {
      worksheet.setColumnStyle(column, restyled(worksheet.getColumnStyle(column, true)));
    }
    return;
  }
  for (let row = target.row; row <= Math.min(endRow(target), worksheet.getRowCount() - 1); row++) {
    worksheet.setRowStyle(row, restyled(worksheet.getRowStyle(row, true)));
  }
}

function clipToSheet(sheet: Sheet, target: Area): Area {
  const { worksheet } = sheet;
  const rows = Math.min(endRow(target), worksheet.getRowCount() - 1) - target.row + 1;
  const columns = Math.min(endColumn(target), worksheet.getColumnCount() - 1) - target.column + 1;
  return { ...target, rowCount: Math.max(0, rows), columnCount: Math.max(0, columns) };
}

function withoutNulls(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Removes contents, formats or both. */
export function clearArea(
  book: BookState,
  sheet: Sheet,
  target: Area,
  what: "contents" | "formats" | "all",
): void {
  const area = clipToSheet(sheet, target);
  const engine: Record<number, Record<number, Cell>> = {};
  let throughEngine = false;
  const { matrix } = sheet;
  const nearSpill = book.spills.areas(sheet.key).some((spill) => intersection(spill, area));
  for (let row = area.row; row <= endRow(area); row++) {
    const cells = matrix.getRow(row);
    if (!cells) continue;
    for (let column = area.column; column <= endColumn(area); column++) {
      const old = cells[column];
      if (!old) continue;
      if (what !== "contents") {
        const { s: _style, ...rest } = old;
        matrix.setValue(row, column, rest);
      }
      if (what === "formats") continue;
      if (old.f || old.si || nearSpill) {
        (engine[row] ??= {})[column] = CLEARED;
        throughEngine = true;
      } else clearCell(sheet, row, column, what === "all" ? {} : old);
    }
  }
  if (throughEngine) book.runOwn("sheet.mutation.set-range-values", { ...book.at(sheet), cellValue: engine });
  afterCells(book, sheet, target);
}

function afterCells(book: BookState, sheet: Sheet, target: Area): void {
  sheet.forgetUsedArea();
  book.calculation.changed(sheet, target);
  redraw(book, sheet, target);
}

// Direct writes go unseen by the grid; one cell written through a mutation makes it draw anew.
function redraw(book: BookState, sheet: Sheet, target: Area): void {
  const cell = sheet.matrix.getValue(target.row, target.column);
  const cellValue = {
    [target.row]: { [target.column]: cell && !isBlank(cell) ? { s: cell.s } : { s: cell?.s ?? null } },
  };
  book.runOwn("sheet.mutation.set-range-values", { ...book.at(sheet), cellValue }, { onlyLocal: true });
}

/** Number formats by style, each style looked at once. */
class FormatLookup {
  private readonly byStyle = new Map<string, string>();
  private readonly hasDefaults: boolean;

  constructor(private readonly sheet: Sheet) {
    const { columnData, rowData } = sheet.worksheet.getSnapshot();
    const styled = (data: object | undefined) => Object.values(data ?? {}).some((entry) => entry?.s);
    this.hasDefaults = styled(columnData) || styled(rowData);
  }

  pattern(row: number, column: number, cell: Cell | undefined): string {
    const style = cell?.s;
    if (typeof style !== "string" || this.hasDefaults) {
      if (!style && !this.hasDefaults) return "General";
      return numberFormatOf(this.sheet.style(row, column));
    }
    let pattern = this.byStyle.get(style);
    if (pattern === undefined)
      this.byStyle.set(style, (pattern = numberFormatOf(this.sheet.style(row, column))));
    return pattern;
  }
}

/** Number format of every cell of an area, row by row. */
export function patterns(sheet: Sheet, area: Area): string[][] {
  const lookup = new FormatLookup(sheet);
  const { matrix } = sheet;
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (_, j) => {
      const row = area.row + i;
      const column = area.column + j;
      return lookup.pattern(row, column, matrix.getValue(row, column) ?? undefined);
    }),
  );
}

/** The cells of an area, row by row, with what spills into them. */
export function cellsOf<T>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] {
  const { matrix } = sheet;
  const spilled = sheet.context.spills.areas(sheet.key).length > 0;
  const rows = new Array<T[]>(area.rowCount);
  for (let i = 0; i < area.rowCount; i++) {
    const row = area.row + i;
    const own = matrix.getRow(row);
    const line = new Array<T>(area.columnCount);
    for (let j = 0; j < area.columnCount; j++) {
      const column = area.column + j;
      line[j] = read(spilled ? sheet.cell(row, column) : (own?.[column] ?? undefined), row, column);
    }
    rows[i] = line;
  }
  return rows;
}
