import { type Area, endColumn, endRow, fromEdges, subtract } from "../area";
import { restyle } from "../book/cells";
import { displayText } from "../book/display";
import type { Sheet } from "../book/sheet";
import { numberFormatOf } from "../book/styles";
import type { Style } from "../book/univer";
import { invalidArgument } from "../host-error";
import { color } from "./color";
import { areaOf, common, lastUsedColumn, lastUsedRow, requireAllowed } from "./range-cells";
import { type Host, type RangeSelf, define, ref } from "./types";

/** Points of a pixel: widths and heights are points on the wire, pixels in Univer. */
const POINTS = 0.75;

type Apply = (range: RangeSelf, host: Host, patch: Style) => void;

const apply: Apply = (range, host, patch) => {
  const area = areaOf(range);
  requireAllowed(range.sheet, "allowFormatCells");
  host.book.own(() => restyle(host.book, range.sheet, area, patch));
  host.book.events.emit({ kind: "format-changed", sheet: range.sheet, area, origin: "client" });
};

/** What all cells of the range have in common, or null. */
function shared<T>(range: RangeSelf, read: (style: Style | undefined) => T): T | null {
  const area = areaOf(range);
  const { sheet } = range;
  const value = read(sheet.style(area.row, area.column));
  const seen = new Map<unknown, T>();
  for (let row = area.row; row <= lastUsedRow(sheet, area); row++) {
    const cells = sheet.matrix.getRow(row);
    for (let column = area.column; column <= lastUsedColumn(sheet, area); column++) {
      const key = cells?.[column]?.s;
      let here = typeof key === "string" ? seen.get(key) : undefined;
      if (here === undefined) {
        here = read(sheet.style(row, column));
        if (typeof key === "string") seen.set(key, here);
      }
      if (here !== value) return null;
    }
  }
  return value;
}

const HORIZONTAL: readonly string[] = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL: readonly string[] = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;

export const rangeFormat = define<RangeSelf>({
  get: {
    HorizontalAlignment: (range) => shared(range, (style) => HORIZONTAL[style?.ht ?? 0]),
    VerticalAlignment: (range) => shared(range, (style) => VERTICAL[style?.vt ?? 0]),
    WrapText: (range) => shared(range, (style) => style?.tb === WRAP),
    ColumnWidth: (range) => {
      const area = areaOf(range);
      const { worksheet } = range.sheet;
      return common(
        area.column,
        area.columnCount,
        (column) => worksheet.getColumnManager().getColumnWidth(column) * POINTS,
      );
    },
    RowHeight: (range) => {
      const area = areaOf(range);
      const { worksheet } = range.sheet;
      return common(
        area.row,
        lastUsedRow(range.sheet, area) - area.row + 1,
        (row) => worksheet.getRowManager().getRowHeight(row) * POINTS,
      );
    },
    IndentLevel: () => 0,
    ShrinkToFit: () => false,
    TextOrientation: () => 0,
  },
  set: {
    HorizontalAlignment: (range, value: string, host) => {
      const ht = HORIZONTAL.indexOf(value);
      if (ht < 0) throw invalidArgument();
      apply(range, host, { ht: ht === 0 ? null : ht });
    },
    VerticalAlignment: (range, value: string, host) => {
      const vt = ["", "Top", "Center", "Bottom"].indexOf(value);
      if (vt < 1) throw invalidArgument();
      apply(range, host, { vt });
    },
    WrapText: (range, wrap: boolean, host) => apply(range, host, { tb: wrap ? WRAP : null }),
    ColumnWidth: (range, points: number, host) => {
      requireAllowed(range.sheet, "allowFormatColumns");
      const area = areaOf(range);
      setWidths(host, range.sheet, area.column, area.columnCount, () => points / POINTS);
    },
    RowHeight: (range, points: number, host) => {
      requireAllowed(range.sheet, "allowFormatRows");
      const area = areaOf(range);
      const rows = { ...fromEdges(area.row, 0, lastUsedRow(range.sheet, area), 0) };
      host.book.mutate("sheet.mutation.set-worksheet-row-height", range.sheet, {
        ranges: [spanOf(rows)],
        rowHeight: points / POINTS,
      });
      // Else the height would count as fitted to the content.
      host.book.mutate("sheet.mutation.set-worksheet-row-is-auto-height", range.sheet, {
        ranges: [spanOf(rows)],
        autoHeightInfo: 0,
      });
    },
  },
  nav: {
    Fill: (range) => ref("RangeFill", range),
    Font: (range) => ref("RangeFont", range),
    Borders: (range) => ref("RangeBorderCollection", range),
    Protection: (range) => ref("FormatProtection", range),
  },
  call: {
    AutofitColumns: (range, _, host) => {
      requireAllowed(range.sheet, "allowFormatColumns");
      const area = areaOf(range);
      setWidths(host, range.sheet, area.column, area.columnCount, (column) =>
        fittingWidth(host, range.sheet, area, column),
      );
    },
    AutofitRows: () => undefined,
  },
});

const spanOf = (a: Area) => ({
  startRow: a.row,
  endRow: endRow(a),
  startColumn: a.column,
  endColumn: endColumn(a),
});

function setWidths(
  host: Host,
  sheet: Sheet,
  first: number,
  count: number,
  width: (column: number) => number,
): void {
  const last = Math.min(first + count, sheet.worksheet.getColumnCount());
  for (let column = first; column < last; column++) {
    host.book.mutate("sheet.mutation.set-worksheet-col-width", sheet, {
      ranges: [
        { startRow: 0, endRow: sheet.worksheet.getRowCount() - 1, startColumn: column, endColumn: column },
      ],
      colWidth: width(column),
    });
  }
}

/** Rows looked at when a column is fitted, and the pixels of a character. */
const FIT_ROWS = 1000;
const CHARACTER = 8;

function fittingWidth(host: Host, sheet: Sheet, area: Area, column: number): number {
  let longest = 0;
  const last = Math.min(lastUsedRow(sheet, area), area.row + FIT_ROWS);
  for (let row = area.row; row <= last; row++) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    const text = displayText(
      cell,
      numberFormatOf(sheet.style(row, column)),
      host.book.language,
      host.book.date1904,
    );
    longest = Math.max(longest, text.length);
  }
  return longest === 0 ? sheet.worksheet.getColumnManager().getColumnWidth(column) : longest * CHARACTER + 12;
}

export const rangeFill = define<RangeSelf>({
  get: { Color: (range) => shared(range, (style) => color(style?.bg?.rgb) ?? "#FFFFFF") },
  set: { Color: (range, value: string, host) => apply(range, host, { bg: { rgb: color(value) ?? value } }) },
  call: { Clear: (range, _, host) => apply(range, host, { bg: null }) },
});

export const rangeFont = define<RangeSelf>({
  get: {
    Bold: (range) => shared(range, (style) => style?.bl === 1),
    Italic: (range) => shared(range, (style) => style?.it === 1),
    Underline: (range) => shared(range, (style) => (style?.ul?.s === 1 ? "Single" : "None")),
    Strikethrough: (range) => shared(range, (style) => style?.st?.s === 1),
    Color: (range) => shared(range, (style) => color(style?.cl?.rgb) ?? "#000000"),
    Name: (range) => shared(range, (style) => style?.ff ?? "Calibri"),
    Size: (range) => shared(range, (style) => style?.fs ?? 11),
  },
  set: {
    Bold: (range, on: boolean, host) => apply(range, host, { bl: on ? 1 : 0 }),
    Italic: (range, on: boolean, host) => apply(range, host, { it: on ? 1 : 0 }),
    Underline: (range, style: string, host) => apply(range, host, { ul: { s: style === "None" ? 0 : 1 } }),
    Strikethrough: (range, on: boolean, host) => apply(range, host, { st: { s: on ? 1 : 0 } }),
    Color: (range, value: string, host) => apply(range, host, { cl: { rgb: color(value) ?? value } }),
    Name: (range, name: string, host) => apply(range, host, { ff: name }),
    Size: (range, size: number, host) => apply(range, host, { fs: size }),
  },
});

export const formatProtection = define<RangeSelf>({
  get: {
    Locked: (range) => {
      const area = areaOf(range);
      if (!range.sheet.isLocked(area)) return false;
      return range.sheet.unlocked.some(
        (open) => subtract(area, open).length !== 1 || subtract(area, open)[0] !== area,
      )
        ? null
        : true;
    },
    FormulaHidden: () => false,
  },
  set: {
    Locked: (range, locked: boolean) => {
      requireAllowed(range.sheet, "allowFormatCells");
      const area = areaOf(range);
      const { sheet } = range;
      sheet.unlocked = sheet.unlocked.flatMap((open) => subtract(open, area));
      if (!locked) sheet.unlocked = [...sheet.unlocked, area];
    },
  },
});
