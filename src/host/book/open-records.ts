import { parseAddress } from "../address";
import { type Area, area, endRow } from "../area";
import { openChart } from "./chart-records";
import type { FilterState } from "./filter-state";
import { publishNames, publishTables } from "./publish";
import type { Sheet } from "./sheet";
import type { BookSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";
import type { BookState } from "./state";

/** Takes everything out of a snapshot that Univer does not keep. */
export function openRecords(book: BookState, snapshot: BookSnapshot): void {
  snapshot.sheets.forEach((data, index) => openSheet(book, book.sheets[index]!, data));
  for (const { name, formula, sheet, visible, comment } of snapshot.names) {
    const home = sheet === undefined ? undefined : book.sheetByName(sheet);
    book.names.push({
      id: `name-${book.nextSerial()}`,
      name,
      formula,
      sheet: home,
      visible,
      comment: comment ?? "",
    });
  }
  for (const [key, value] of Object.entries(snapshot.settings)) book.settings.set(key, value);
  for (const xml of snapshot.customXmlParts) book.xmlParts.push({ id: xmlPartId(book), xml });
  publishNames(book);
  publishTables(book);
}

export const xmlPartId = (book: BookState): string =>
  `{${book.nextSerial().toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;

function openSheet(book: BookState, sheet: Sheet, data: SheetSnapshot): void {
  sheet.visibility = data.visibility;
  sheet.protection = data.protection;
  sheet.origin = data.origin;
  sheet.pageSetup = data.pageSetup;
  sheet.validations = (data.dataValidations ?? []).map((rule) => ({ rule, areas: parseAreas(rule.address) }));
  if (data.rows.some((row) => row?.some((cell) => cell?.f))) book.calculation.formulasPresent();
  // Formulas without a kept result are calculated before anyone reads them.
  if (data.rows.some((row) => row?.some((cell) => cell?.f && (cell.v === null || cell.array))))
    book.calculation.changedEverything();
  for (const table of data.tables) openTable(book, sheet, table, data.hiddenRows);
  for (const format of data.conditionalFormats) {
    book.conditionalFormats.push({
      id: `{${book.nextSerial()}}`,
      kind: format.type,
      sheet,
      areas: parseAreas(format.address),
      rule: format.rule,
      fill: format.fill,
      fontColor: format.fontColor,
      bold: format.bold,
      italic: undefined,
      stopIfTrue: format.stopIfTrue ?? false,
    });
  }
  for (const chart of data.charts) openChart(book, sheet, chart);
  for (const [address, content] of Object.entries(data.notes)) {
    const cell = parseAddress(address)?.area;
    if (cell) {
      book.comments.push({
        id: `{${book.nextSerial()}}`,
        kind: "note",
        sheet,
        cell,
        content,
        author: "",
        created: "",
        resolved: false,
      });
    }
  }
  const filtered = data.autoFilter && parseAddress(data.autoFilter.address)?.area;
  if (filtered) sheet.autoFilter = openFilter(filtered, data.autoFilter?.filtered ?? false, data.hiddenRows);
}

/** Areas of an address such as "B2:B9 D2:D9". */
const parseAreas = (address: string): Area[] =>
  address.split(/[ ,]+/).flatMap((part) => parseAddress(part)?.area ?? []);

function openFilter(where: Area, filtered: boolean, hiddenRows: readonly number[]): FilterState {
  const inside = hiddenRows.filter((row) => row > where.row && row <= endRow(where));
  const criteria = new Map(filtered ? [[0, { filterOn: "Custom" }]] : []);
  return { area: where, criteria, hiddenRows: new Set(filtered ? inside : []) };
}

function openTable(book: BookState, sheet: Sheet, data: TableSnapshot, hiddenRows: readonly number[]): void {
  const where = parseAddress(data.address)?.area;
  if (!where) return;
  const body = data.totalsRow ? area(where.row, where.column, where.rowCount - 1, where.columnCount) : where;
  book.tables.push({
    id: String(book.nextSerial()),
    name: data.name,
    sheet,
    area: where,
    showHeaders: true,
    showTotals: data.totalsRow,
    style: data.style,
    columnIds: Array.from({ length: where.columnCount }, (_, i) => i + 1),
    nextColumnId: where.columnCount + 1,
    headers: [...data.columns],
    filter: openFilter(body, data.filtered, hiddenRows),
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    sortFields: [],
  });
}
