import type { CellScalar, CellSnapshot } from "../book/snapshot";
import { cellAddress, parseArea, type Area } from "./address";
import { decodeCellText, stringItemText } from "./cell-text";
import { fromFileFormula, shiftFormula } from "./formulas";
import { findInner, scanCells, scanRows, tagAttribute, type SheetText } from "./scan";
import { decodeXml } from "./xml";

export interface CellsReading {
  readonly rows: (CellSnapshot | undefined)[][];
  readonly hiddenRows: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

export interface CellContext {
  readonly strings: readonly string[];
  readonly isDate: readonly boolean[];
  readonly date1904: boolean;
}

const PIXELS_PER_POINT = 4 / 3;
const MS_PER_DAY = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
// Day 60 is the 29 February 1900 that never was; from 1 March 1900 on the days count from here.
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** Serial number of a date that the file keeps as ISO text. */
function serialOf(iso: string, date1904: boolean): number {
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  const days = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY;
  return !date1904 && days < 61 ? days - 1 : days;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads the cells of a sheet's part. */
export function readCells(sheet: SheetText, context: CellContext): CellsReading {
  const { data, prefix } = sheet;
  const rows: (CellSnapshot | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const rowHeights: Record<number, number> = {};
  const blocks: { row: number; column: number; area: Area }[] = [];
  const shared = new Map<string, SharedFormula>();

  const formulaAt = (inner: string, row: number, column: number): string | undefined => {
    const found = findInner(inner, prefix, "f");
    if (!found) return undefined;
    const text = decodeXml(found.content);
    if (tagAttribute(found.tag, "t") === "shared") {
      const index = tagAttribute(found.tag, "si") ?? "";
      const master = shared.get(index);
      if (text !== "") shared.set(index, { row, column, formula: text });
      else if (master)
        return fromFileFormula(shiftFormula(master.formula, row - master.row, column - master.column));
    }
    return text === "" ? undefined : fromFileFormula(text);
  };

  for (const row of scanRows(data, prefix)) {
    if (/^(1|true)$/.test(tagAttribute(row.tag, "hidden") ?? "")) hiddenRows.push(row.row);
    const height = tagAttribute(row.tag, "ht");
    if (height !== undefined && /^(1|true)$/.test(tagAttribute(row.tag, "customHeight") ?? ""))
      rowHeights[row.row] = Math.round(Number(height) * PIXELS_PER_POINT);
    const cells: (CellSnapshot | undefined)[] = [];
    for (const cell of scanCells(data, row, prefix)) {
      const style = Number(tagAttribute(cell.tag, "s") ?? 0);
      const type = tagAttribute(cell.tag, "t");
      const formula = cell.inner === "" ? undefined : formulaAt(cell.inner, row.row, cell.column);
      const value = valueOf(type, cell.inner, prefix, context);
      if (value === null && formula === undefined && style === 0) continue;
      const area = formula === undefined ? undefined : blockFormulaArea(cell.inner, prefix);
      const block = area === undefined ? undefined : parseArea(area);
      if (block) blocks.push({ row: row.row, column: cell.column, area: block });
      const isDate = typeof value === "number" && context.isDate[style];
      cells[cell.column] = {
        v: value,
        ...(formula !== undefined && { f: formula }),
        ...(type === "e" && { t: "e" as const }),
        ...(isDate && { t: "date" as const }),
        ...(style !== 0 && { s: style }),
        ...(area !== undefined && { array: area }),
      };
    }
    if (cells.length > 0) rows[row.row] = cells;
  }
  for (const { row, column, area } of blocks) freeBlock(rows, row, column, area);
  return { rows, hiddenRows, rowHeights };
}

/** Leaves the results of a block formula to be computed: as values they would stand in its way. */
function freeBlock(rows: (CellSnapshot | undefined)[][], row: number, column: number, area: Area): void {
  for (let r = area.top; r <= area.bottom; r++)
    for (let c = area.left; c <= area.right; c++) {
      const cell = rows[r]?.[c];
      if (!cell || cell.f !== undefined || (r === row && c === column)) continue;
      rows[r]![c] = cell.s === undefined ? undefined : { v: null, s: cell.s };
    }
}

function valueOf(
  type: string | undefined,
  inner: string,
  prefix: string,
  { strings, date1904 }: CellContext,
): CellScalar {
  if (inner === "") return null;
  if (type === "inlineStr") {
    const item = findInner(inner, prefix, "is");
    return item ? stringItemText(item.content, prefix) : null;
  }
  const raw = findInner(inner, prefix, "v")?.content;
  if (raw === undefined) return null;
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "str":
      return decodeCellText(raw);
    case "e":
      return decodeXml(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "d":
      return serialOf(raw.trim(), date1904);
    default:
      return raw.trim() === "" ? null : Number(raw);
  }
}

/** The cells whose formula other cells share, with the addresses of those. */
export function sharedGroups(sheet: SheetText): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  if (!sheet.data.includes("shared")) return groups;
  for (const row of scanRows(sheet.data, sheet.prefix))
    for (const cell of scanCells(sheet.data, row, sheet.prefix)) {
      const found = cell.inner.includes("shared") ? findInner(cell.inner, sheet.prefix, "f") : undefined;
      if (!found || tagAttribute(found.tag, "t") !== "shared") continue;
      const index = tagAttribute(found.tag, "si") ?? "";
      groups.set(index, [...(groups.get(index) ?? []), cellAddress(row.row, cell.column)]);
    }
  return groups;
}

/** The area over which a block formula lies, by the cell that holds it. */
const blockFormulaArea = (inner: string, prefix: string): string | undefined => {
  const found = inner.includes('"array"') ? findInner(inner, prefix, "f") : undefined;
  return found && tagAttribute(found.tag, "ref");
};
