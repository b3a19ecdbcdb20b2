import { formatArea } from "../address";
import { type Area, endColumn, endRow } from "../area";
import { chartSnapshot } from "./chart-records";
import { isDatePattern } from "./display";
import type { Sheet } from "./sheet";
import type {
  BookSnapshot,
  CellSnapshot,
  ConditionalFormatSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  TableSnapshot,
} from "./snapshot";
import type { BookState } from "./state";
import { styleToSnapshot } from "./styles";
import { headersOf } from "./table-headers";
import { type Cell, FORCED_TEXT } from "./univer";
import { isBlank, isErrorCell, valueOf } from "./value";

/** The workbook as plain data, as it stands now. */
export function takeSnapshot(book: BookState): BookSnapshot {
  return {
    name: book.name,
    sheets: book.sheets.map((sheet) => sheetSnapshot(book, sheet)),
    activeSheet: Math.max(0, book.sheets.indexOf(book.active)),
    names: book.names.map(({ name, formula, sheet, visible, comment }) => ({
      name,
      formula,
      visible,
      ...(sheet && { sheet: sheet.name }),
      ...(comment && { comment }),
    })),
    settings: Object.fromEntries(book.settings),
    customXmlParts: book.xmlParts.map(({ xml }) => xml),
    date1904: book.date1904,
  };
}

function sheetSnapshot(book: BookState, sheet: Sheet): SheetSnapshot {
  const { rows, styles } = cellSnapshots(book, sheet);
  const { rowData, columnData } = sheet.worksheet.getSnapshot();
  const hidden = (data: Readonly<Record<number, { hd?: number } | undefined | null>> | undefined) =>
    Object.entries(data ?? {})
      .filter(([, entry]) => entry?.hd === 1)
      .map(([index]) => Number(index));
  const widths = Object.entries(columnData ?? {}).filter(([, column]) => column?.w !== undefined);
  const heights = Object.entries(rowData ?? {}).filter(([, row]) => row?.h !== undefined && row.ia === 0);
  const tabColor = sheet.worksheet.getTabColor();
  const validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  const freeze = sheet.worksheet.getFreeze();
  const mine = <T extends { readonly sheet: Sheet }>(records: readonly T[]) =>
    records.filter((r) => r.sheet === sheet);
  return {
    name: sheet.name,
    ...(sheet.origin !== undefined && { origin: sheet.origin }),
    visibility: sheet.visibility,
    rows,
    styles,
    merges: sheet.merges.map((merge) => formatArea(merge)),
    columnWidths: Object.fromEntries(widths.map(([index, column]) => [index, column!.w!])),
    ...(heights.length > 0 && {
      rowHeights: Object.fromEntries(heights.map(([index, row]) => [index, row!.h!])),
    }),
    hiddenColumns: hidden(columnData),
    hiddenRows: hidden(rowData),
    frozenRows: Math.max(0, freeze.ySplit),
    frozenColumns: Math.max(0, freeze.xSplit),
    tables: mine(book.tables).map((table): TableSnapshot => ({
      name: table.name,
      address: formatArea(table.area),
      columns: headersOf(table),
      totalsRow: table.showTotals,
      style: table.style,
      filtered: (table.filter?.criteria.size ?? 0) > 0,
    })),
    conditionalFormats: mine(book.conditionalFormats).map(
      ({ kind, areas, rule, fill, fontColor, bold, stopIfTrue }): ConditionalFormatSnapshot => ({
        type: kind,
        address: joined(areas),
        rule,
        ...(fill && { fill }),
        ...(fontColor && { fontColor }),
        ...(bold && { bold }),
        ...(stopIfTrue && { stopIfTrue }),
      }),
    ),
    charts: mine(book.charts).map((chart) => chartSnapshot(book, chart)),
    notes: Object.fromEntries(mine(book.comments).map(({ cell, content }) => [formatArea(cell), content])),
    ...(tabColor && { tabColor }),
    ...(sheet.worksheet.getConfig().showGridlines === 0 && { gridlines: false }),
    ...(sheet.pageSetup && { pageSetup: sheet.pageSetup }),
    ...(validations.length > 0 && {
      dataValidations: validations.map(({ rule, areas }) => ({ ...rule, address: joined(areas) })),
    }),
    ...(sheet.protection && { protection: sheet.protection }),
    ...(sheet.autoFilter && {
      autoFilter: {
        address: formatArea(sheet.autoFilter.area),
        filtered: sheet.autoFilter.criteria.size > 0,
      },
    }),
  };
}

const joined = (areas: readonly Area[]): string => areas.map((area) => formatArea(area)).join(" ");

function cellSnapshots(book: BookState, sheet: Sheet): Pick<SheetSnapshot, "rows" | "styles"> {
  const styles: StyleSnapshot[] = [];
  const indexes = new Map<string, number | undefined>();
  const workbookStyles = book.workbook.getStyles();
  const styleIndex = (s: Cell["s"], quotePrefix: boolean): number | undefined => {
    if (!s && !quotePrefix) return undefined;
    const plain = styleToSnapshot((typeof s === "string" ? workbookStyles.get(s) : s) || {});
    const style = quotePrefix && plain.numberFormat !== "@" ? { ...plain, quotePrefix } : plain;
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    let index = indexes.get(key);
    if (index === undefined) indexes.set(key, (index = styles.push(style) - 1));
    return index;
  };
  const rows: (CellSnapshot | undefined)[][] = [];
  const spills = book.spills.areas(sheet.key);
  sheet.matrix.forValue((row, column, raw) => {
    if (!raw) return;
    const s = styleIndex(raw.s, needsPrefix(raw));
    if (isBlank(raw) && s === undefined) return;
    const f = sheet.formula(row, column);
    const value = valueOf(raw);
    const pattern = s === undefined ? undefined : styles[s]!.numberFormat;
    const date = typeof value === "number" && pattern !== undefined && isDatePattern(pattern);
    const kind = isErrorCell(raw) ? "e" : date ? "date" : undefined;
    (rows[row] ??= [])[column] = {
      v: value === "" ? null : value,
      ...(f && { f }),
      ...(f && arrayOf(spills, row, column)),
      ...(kind && { t: kind }),
      ...(s !== undefined && { s }),
    };
  });
  for (const spill of spills) addResults(sheet, spill, rows);
  return { rows, styles };
}

/** Text that would be read as something else when typed. */
const needsPrefix = ({ t, v }: Cell): boolean =>
  t === FORCED_TEXT &&
  typeof v === "string" &&
  (/^[=+\-@']/.test(v) || (v.trim() !== "" && Number.isFinite(Number(v))));

function arrayOf(spills: readonly Area[], row: number, column: number): { array?: string } {
  const spill = spills.find((area) => area.row === row && area.column === column);
  return spill ? { array: formatArea(spill) } : {};
}

/** The results that a formula spills into the cells beside it. */
function addResults(sheet: Sheet, spill: Area, rows: (CellSnapshot | undefined)[][]): void {
  for (let row = spill.row; row <= endRow(spill); row++) {
    for (let column = spill.column; column <= endColumn(spill); column++) {
      const cell = sheet.cell(row, column);
      const value = valueOf(cell);
      if (value === "" || (row === spill.row && column === spill.column)) continue;
      const line = (rows[row] ??= []);
      line[column] = { ...line[column], v: value, ...(isErrorCell(cell) && { t: "e" as const }) };
    }
  }
}
