import { WorkbookError } from "../workbook";
import type { RangeRef, ReadOptions, SourceBlock, SourceInfo } from "../workbook";
import { toWorkbookError } from "./error-codes";
import { locateOrFail } from "./locate";
import { findMarks, isListMark, isPartOfList } from "./marks";
import { endColumn, rangeOn } from "./ranges";
import { readGrid } from "./read-grid";
import { supports } from "./support";

/** "auto" reads the shown text of every column up to this many cells. */
const AUTO_TEXT_CELLS = 50_000;

/** Rows in the middle of the block whose number formats speak for their columns. */
const FORMAT_ROWS = 40;

/** Columns of which it is asked whether they are hidden. */
const MAX_COLUMNS = 500;

export async function readSource(
  context: Excel.RequestContext,
  source: SourceInfo,
  { textColumns = "auto", onProgress, signal }: ReadOptions = {},
): Promise<SourceBlock> {
  const { info, sheet } = await locateOrFail(context, source);
  const { range } = info;
  const progress = signal ? { signal } : {};
  const values = await readGrid(context, sheet, range, "values", {
    ...progress,
    ...(onProgress ? { onProgress: (share) => onProgress(share * 0.8) } : {}),
  });

  const wanted =
    typeof textColumns === "function" ? textColumns(values) : columnsWithText(range, textColumns);
  const text: (readonly string[] | undefined)[] = Array.from({ length: range.columnCount });
  for (const block of adjoining(wanted)) {
    const shown = await readGrid(
      context,
      sheet,
      columnsOf(range, block.first, block.count),
      "text",
      progress,
    );
    for (let i = 0; i < block.count; i++)
      text[block.first + i] = shown.map((cells) => String(cells[i] ?? ""));
  }
  onProgress?.(0.95);

  const block = {
    source: info,
    values,
    text,
    columnFormats: await columnFormats(context, sheet, range),
    ...(await hiddenParts(context, sheet, range)),
    mergedAreas: await mergedAreas(context, rangeOn(sheet, range)),
    ownColumns: await ownColumns(context, range),
  };
  onProgress?.(1);
  return block;
}

function columnsWithText(range: RangeRef, asked: readonly number[] | "auto"): readonly number[] {
  if (asked !== "auto") return asked;
  const isSmall = range.rowCount * range.columnCount <= AUTO_TEXT_CELLS;
  return isSmall ? Array.from({ length: range.columnCount }, (_, column) => column) : [];
}

/** Columns side by side are read together. */
function adjoining(columns: readonly number[]): { first: number; count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.first + last.count === column) last.count++;
    else blocks.push({ first: column, count: 1 });
  }
  return blocks;
}

function columnsOf(range: RangeRef, first: number, columnCount: number): RangeRef {
  return { ...range, column: range.column + first, columnCount };
}

async function columnFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
): Promise<(string | undefined)[]> {
  const rowCount = Math.min(FORMAT_ROWS, range.rowCount);
  const row = range.row + Math.floor((range.rowCount - rowCount) / 2);
  const formats = await readGrid(context, sheet, { ...range, row, rowCount }, "numberFormat");
  return Array.from({ length: range.columnCount }, (_, column) =>
    mostFrequent(formats.map((cells) => String(cells[column]))),
  );
}

function mostFrequent(formats: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

async function hiddenParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
): Promise<Pick<SourceBlock, "hiddenColumns" | "hiddenRowCount">> {
  const columns = Array.from({ length: Math.min(MAX_COLUMNS, range.columnCount) }, (_, index) => {
    const column = rangeOn(sheet, { ...range, column: range.column + index, rowCount: 1, columnCount: 1 });
    column.load("columnHidden");
    return column;
  });
  const hiddenRowCount = await countHiddenRows(context, rangeOn(sheet, range), range.rowCount);
  await context.sync();
  return {
    hiddenColumns: columns.flatMap(({ columnHidden }, index) => (columnHidden === true ? [index] : [])),
    hiddenRowCount,
  };
}

export async function countHiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  rowCount: number,
): Promise<number> {
  range.load("rowHidden");
  await context.sync();
  const hidden = range.rowHidden as boolean | null;
  if (hidden !== null) return hidden ? rowCount : 0;
  const visible = range.getVisibleView();
  visible.load("rowCount");
  await context.sync();
  return rowCount - visible.rowCount;
}

/** Local addresses of merged areas within or across the border of a range. */
export async function mergedAreas(context: Excel.RequestContext, range: Excel.Range): Promise<string[]> {
  if (!supports("1.13")) return [];
  const areas = range.getMergedAreasOrNullObject();
  areas.load("address");
  try {
    await context.sync();
  } catch (reason) {
    // Excel lists no more than 512 areas; a list with that many is none that could be read.
    const error = toWorkbookError(reason);
    throw error.kind === "failed" ? new WorkbookError("merged", error.detail, { cause: error }) : error;
  }
  if (areas.isNullObject) return [];
  return areas.address.split(/[,;]/).map((address) => address.slice(address.lastIndexOf("!") + 1).trim());
}

async function ownColumns(context: Excel.RequestContext, range: RangeRef): Promise<number[]> {
  const marks = [...(await findMarks(context)).values()];
  const columns = marks
    .filter(({ name }) => !isListMark(name) && !isPartOfList(name))
    .filter((mark) => mark.range.sheet === range.sheet)
    .map((mark) => mark.range.column)
    .filter((column) => column >= range.column && column < endColumn(range));
  return [...new Set(columns)].map((column) => column - range.column).sort((a, b) => a - b);
}
