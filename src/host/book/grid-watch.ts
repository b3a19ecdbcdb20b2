import { type Area, bounding, fromEdges, intersection } from "../area";
import { shiftRecords } from "./shift-records";
import { loseSheet, renameInRecords } from "./rename";
import { fromSpan } from "./span";
import type { BookState } from "./state";
import type { Sheet } from "./sheet";
import type { Span } from "./univer";

interface Command {
  readonly id: string;
  readonly params?: object;
}

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Span;
  readonly name?: string;
  readonly cellValue?: Record<string, Record<string, unknown> | undefined>;
  readonly selections?: readonly { readonly range: Span }[];
  readonly sheet?: { readonly id: string };
  readonly ranges?: readonly Span[];
  readonly dirtyRanges?: readonly { readonly unitId: string }[];
}

/** Follows what happens in Univer, by the user's hand or by the host's, so that the records move along. */
export function watchGrid(book: BookState): () => void {
  const names = new Map(book.sheets.map((sheet) => [sheet.key, sheet.name]));
  const subscription = book.univer.onCommandExecuted((command: Command, options?: object) => {
    const params = command.params as Params | undefined;
    if (!params) return;
    if (command.id === "formula.mutation.set-array-formula-data") {
      book.spills.update(book.unit, command.params as Parameters<typeof book.spills.update>[1]);
      return;
    }
    if (command.id === "formula.mutation.set-formula-calculation-start") {
      if (concerns(book, params)) book.calculation.started();
      return;
    }
    if (command.id === "formula.mutation.set-formula-calculation-notification") {
      if ("functionsExecutedState" in params) book.calculation.ended();
      return;
    }
    if (params.unitId !== book.unit) return;
    if (command.id === "sheet.mutation.insert-sheet") return sheetAppeared(book, params, names);
    const sheet = params.subUnitId === undefined ? undefined : book.sheetByKey(params.subUnitId);
    if (!sheet) return;
    switch (command.id) {
      case "sheet.mutation.set-range-values":
        return cellsChanged(
          book,
          sheet,
          params,
          options as { onlyLocal?: boolean; fromFormula?: boolean } | undefined,
        );
      case "sheet.mutation.insert-row":
        return rowsOrColumns(book, sheet, params.range!, "insert", "rows");
      case "sheet.mutation.remove-rows":
        return rowsOrColumns(book, sheet, params.range!, "delete", "rows");
      case "sheet.mutation.insert-col":
        return rowsOrColumns(book, sheet, params.range!, "insert", "columns");
      case "sheet.mutation.remove-col":
        return rowsOrColumns(book, sheet, params.range!, "delete", "columns");
      case "sheet.mutation.set-row-hidden":
      case "sheet.mutation.set-row-visible":
        return rowsHidden(book, sheet, params.ranges ?? [], command.id === "sheet.mutation.set-row-hidden");
      case "sheet.mutation.set-worksheet-name": {
        const before = names.get(sheet.key) ?? sheet.name;
        names.set(sheet.key, sheet.name);
        renameInRecords(book, before, sheet.name);
        return book.events.emit({ kind: "sheet-renamed", sheet, before, origin: book.origin });
      }
      case "sheet.mutation.remove-sheet":
        book.abandon(sheet);
        loseSheet(book, names.get(sheet.key) ?? "");
        return book.events.emit({ kind: "sheet-deleted", sheet, origin: book.origin });
      case "sheet.operation.set-selections":
        return selectionMoved(book, sheet, params);
      case "sheet.operation.set-worksheet-active":
        return sheetActivated(book, sheet);
    }
  });
  return () => subscription.dispose();
}

// A workbook closed a moment ago may still be calculated; nobody tells when that ends.
const concerns = (book: BookState, { dirtyRanges = [] }: Params): boolean =>
  dirtyRanges.length === 0 || dirtyRanges.some(({ unitId }) => unitId === book.unit);

function sheetAppeared(book: BookState, params: Params, names: Map<string, string>): void {
  const key = params.sheet?.id;
  const grid = key === undefined ? null : book.grid.getSheetBySheetId(key);
  if (!grid) return;
  const sheet = book.adopt(grid);
  names.set(grid.getSheetId(), sheet.name);
  book.events.emit({ kind: "sheet-added", sheet, origin: book.origin });
}

function cellsChanged(
  book: BookState,
  sheet: Sheet,
  params: Params,
  options: { onlyLocal?: boolean; fromFormula?: boolean } | undefined,
): void {
  sheet.forgetUsedArea();
  if (book.origin === "client" || options?.fromFormula) return;
  let touched: Area | undefined;
  let valuesTouched = false;
  for (const [rowKey, row] of Object.entries(params.cellValue ?? {})) {
    for (const [columnKey, cell] of Object.entries(row ?? {})) {
      const here = fromEdges(Number(rowKey), Number(columnKey), Number(rowKey), Number(columnKey));
      touched = touched ? bounding(touched, here) : here;
      valuesTouched ||=
        cell === null || (typeof cell === "object" && ("v" in cell! || "f" in cell || "p" in cell));
      if (cell && typeof cell === "object" && "f" in cell && cell.f) book.calculation.formulasPresent();
    }
  }
  if (!touched) return;
  if (valuesTouched) recalculateSpills(book, sheet, touched);
  book.events.emit(
    valuesTouched
      ? { kind: "changed", sheet, area: touched, changeType: "RangeEdited", origin: "user" }
      : { kind: "format-changed", sheet, area: touched, origin: "user" },
  );
}

// Univer computes by itself what reads a cell that the user changed, but not the block that spills over it.
function recalculateSpills(book: BookState, sheet: Sheet, touched: Area): void {
  if (!book.spills.areas(sheet.key).some((spill) => intersection(spill, touched))) return;
  book.calculation.changed(sheet, touched);
  void book.calculation.settle();
}

function rowsOrColumns(
  book: BookState,
  sheet: Sheet,
  range: Span,
  kind: "insert" | "delete",
  axis: "rows" | "columns",
): void {
  const rows = axis === "rows";
  const at = rows ? range.startRow : range.startColumn;
  const count = (rows ? range.endRow : range.endColumn) - at + 1;
  sheet.forgetUsedArea();
  shiftRecords(book, sheet, { kind, axis, at, count });
  const changeType = `${rows ? "Row" : "Column"}${kind === "insert" ? "Inserted" : "Deleted"}` as const;
  const band = rows
    ? { row: at, column: 0, rowCount: count, columnCount: 16_384 }
    : { row: 0, column: at, rowCount: 1_048_576, columnCount: count };
  book.events.emit({ kind: "changed", sheet, area: band, changeType, origin: book.origin });
}

function rowsHidden(book: BookState, sheet: Sheet, ranges: readonly Span[], hidden: boolean): void {
  for (const range of ranges) book.events.emit({ kind: "rows-hidden", sheet, area: fromSpan(range), hidden });
}

function selectionMoved(book: BookState, sheet: Sheet, params: Params): void {
  const range = params.selections?.[params.selections.length - 1]?.range;
  if (!range) return;
  // Whole rows and columns come without ends.
  const finite = (value: number, other: number) => (Number.isFinite(value) ? value : other);
  const area = fromEdges(
    finite(range.startRow, 0),
    finite(range.startColumn, 0),
    finite(range.endRow, 1_048_575),
    finite(range.endColumn, 16_383),
  );
  book.selections.set(sheet, area);
  book.events.emit({ kind: "selected", sheet, area });
}

function sheetActivated(book: BookState, sheet: Sheet): void {
  const previous = book.active;
  if (previous === sheet) return;
  book.active = sheet;
  book.events.emit({ kind: "activated", sheet, previous });
}
