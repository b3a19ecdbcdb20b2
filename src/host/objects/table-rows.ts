import { area, endRow } from "../area";
import { clearArea, writeBlock } from "../book/cells";
import type { TableRecord } from "../book/records";
import { headersOf } from "../book/table-headers";
import { valueOf } from "../book/value";
import { shiftCells } from "./cell-shift";
import { bodyArea, isFree, requireEditable, setArea, totalsArea, writeHeaders } from "./table-model";
import type { Host } from "./types";

/** Adds or removes the totals row: a label in the first column, a sum under a last column of numbers. */
export function setTotals(host: Host, table: TableRecord, show: boolean): void {
  requireEditable(table.sheet);
  if (show === table.showTotals) return;
  if (!show) {
    const row = totalsArea(table)!;
    table.showTotals = false;
    host.book.own(() => clearArea(host.book, table.sheet, row, "contents"));
    setArea(host, table, { ...table.area, rowCount: table.area.rowCount - 1 });
    return;
  }
  const row = { ...table.area, row: endRow(table.area) + 1, rowCount: 1 };
  if (!isFree(table.sheet, row)) shiftCells(host, table.sheet, row, "insert", "rows");
  table.showTotals = true;
  table.sheet.ensureSize(row);
  setArea(host, table, { ...table.area, rowCount: table.area.rowCount + 1 });
  const last = table.area.columnCount - 1;
  const body = bodyArea(table);
  const firstValue = valueOf(table.sheet.cell(body.row, body.column + last));
  const header = headersOf(table)[last]!;
  const total = `=SUBTOTAL(${typeof firstValue === "number" ? 109 : 103},${table.name}[${header}])`;
  const label = host.book.language === "de" ? "Ergebnis" : "Total";
  host.book.own(() =>
    writeBlock(host.book, table.sheet, row, (_, j) =>
      j === last && last > 0 ? total : j === 0 ? label : null,
    ),
  );
}

/** Hides or shows the header row; the table keeps its column names. */
export function setHeaders(host: Host, table: TableRecord, show: boolean): void {
  requireEditable(table.sheet);
  if (show === table.showHeaders) return;
  const { area: whole } = table;
  if (!show) {
    const names = headersOf(table);
    host.book.own(() => clearArea(host.book, table.sheet, { ...whole, rowCount: 1 }, "contents"));
    table.headers = [...names];
    table.showHeaders = false;
    setArea(host, table, { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 });
    return;
  }
  const row = { ...whole, row: whole.row - 1, rowCount: 1 };
  if (whole.row === 0 || !isFree(table.sheet, row)) {
    shiftCells(host, table.sheet, { ...whole, rowCount: 1 }, "insert", "rows");
    table.area = { ...table.area, row: table.area.row - 1, rowCount: table.area.rowCount };
  }
  const top = Math.max(0, whole.row === 0 ? 0 : table.area.row - 1);
  table.showHeaders = true;
  setArea(host, table, area(top, whole.column, whole.rowCount + 1, whole.columnCount));
  writeHeaders(host, table, table.headers);
}
