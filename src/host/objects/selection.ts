import { type Area, area } from "../area";
import type { BookState } from "../book/state";
import type { Sheet } from "../book/sheet";
import { toSpan } from "../book/span";
import { invalidOperation } from "../host-error";

/** Brings a sheet to the front. */
export function activate(book: BookState, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw invalidOperation();
  if (book.active !== sheet) book.own(() => book.grid.setActiveSheet(sheet.key));
}

/** Selects cells, on the sheet in front after this. */
export function selectArea(book: BookState, sheet: Sheet, where: Area): void {
  activate(book, sheet);
  sheet.ensureSize(area(where.row, where.column));
  const range = toSpan(where);
  const primary = {
    actualRow: where.row,
    actualColumn: where.column,
    ...toSpan(area(where.row, where.column)),
    isMerged: false,
    isMergedMainCell: false,
  };
  book.runOwn("sheet.operation.set-selections", {
    ...book.at(sheet),
    selections: [{ range, primary, style: null }],
  });
}
