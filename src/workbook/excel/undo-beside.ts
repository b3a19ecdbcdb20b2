import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { RangeRef } from "../workbook";
import { alignRows } from "./align-rows";
import type { BeforeBeside, SavedColumn } from "./before";
import { setFormat, writeText } from "./cell-format";
import { INPUT_FORMAT, normalised } from "./cell-text";
import { findClassFormats, replaceClassFormats } from "./class-formats";
import { liftFilter, reapplyFilter } from "./filter";
import { locate } from "./locate";
import { findMarks, removeMarks } from "./marks";
import type { Marked } from "./marks";
import { endColumn, endRow, fullAddress, rangeOn } from "./ranges";
import { readGrid } from "./read-grid";
import type { WriteRun } from "./run";
import { writeGrid } from "./write-grid";

interface FoundColumn {
  readonly saved: SavedColumn;
  /** The column's cells now. */
  readonly data: RangeRef;
}

/**
 * Brings back what stood in the cells before a write and takes away what it added. Columns are found by their marks and
 * rows by their keys, so that rows and columns that were inserted since do no harm. A filter is lifted meanwhile.
 */
export async function undoBeside(run: WriteRun, before: BeforeBeside): Promise<void> {
  const lifted = await run("change", async (context) => {
    const located = await locate(context, before.source);
    return located?.info.filtered ? liftFilter(context, located) : undefined;
  });
  try {
    await run("change", (context) => restore(context, before));
  } finally {
    if (lifted) await run("change", (context) => reapplyFilter(context, lifted));
  }
}

async function restore(context: Excel.RequestContext, before: BeforeBeside): Promise<void> {
  const marks = await findMarks(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookError("missing", { sheet: before.columns[0]?.data.sheet ?? "" });
  }
  const found = before.columns.flatMap((saved) => {
    const data = placeNow(saved, marks);
    return data ? [{ saved, data }] : [];
  });
  const kept = found.filter(({ saved }) => !saved.isNew);
  const added = found.filter(({ saved }) => saved.isNew);
  await restoreColumns(context, sheet, before, kept);
  await restoreClassFormats(context, sheet, before, found);
  await removeColumns(context, sheet, before, added);
  await removeMarks(
    context,
    before.columns.filter(({ isNew }) => isNew).map(({ mark }) => mark),
  );
}

function placeNow({ mark }: SavedColumn, marks: ReadonlyMap<string, Marked>): RangeRef | undefined {
  return marks.get(mark)?.range;
}

async function restoreColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: BeforeBeside,
  columns: readonly FoundColumn[],
): Promise<void> {
  const [first] = columns;
  if (!first) return;
  const rows = await rowsBefore(context, sheet, before, first);
  for (const { saved, data } of columns) {
    const cells = <T>(values: readonly T[], start: number, count: number): (T | null)[][] =>
      Array.from({ length: count }, (_, offset) => {
        const row = rows[start + offset]!;
        return [row < 0 ? null : values[row]!];
      });
    const formats = (start: number, count: number): Cell[][] => cells(saved.formats, start, count);
    const inputs = (start: number, count: number): Cell[][] => cells(saved.inputs, start, count);
    setFormat(rangeOn(sheet, data), INPUT_FORMAT);
    await writeGrid(context, sheet, data, inputs, "formulas");
    await writeGrid(context, sheet, data, formats, "numberFormat");
    if (before.hasHeader) {
      writeText(rangeOn(sheet, { ...data, row: data.row - 1, rowCount: 1 }), String(saved.header ?? ""));
    }
  }
  await context.sync();
}

/** For each row of an own column now its row before the write, -1 for one that was inserted since. */
async function rowsBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { key, source }: BeforeBeside,
  { saved, data }: FoundColumn,
): Promise<Int32Array> {
  const located = await locate(context, source);
  const range = located?.info.range;
  const headerCells =
    range && key ? await readGrid(context, sheet, { ...range, row: data.row - 1, rowCount: 1 }, "text") : [];
  const column = (headerCells[0] ?? []).findIndex(
    (text) => key !== undefined && normalised(String(text)) === normalised(key.header),
  );
  if (range && key && column >= 0) {
    const keys = { ...data, column: range.column + column, columnCount: 1 };
    const texts = await readGrid(context, sheet, keys, "text");
    return alignRows(
      key.texts,
      texts.map(([text]) => String(text ?? "")),
    );
  }
  if (data.rowCount !== saved.data.rowCount) {
    throw new WorkbookError("keys-changed", { sheet: data.sheet, address: fullAddress(data) });
  }
  return Int32Array.from({ length: data.rowCount }, (_, row) => row);
}

async function restoreClassFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { classFormats }: BeforeBeside,
  columns: readonly FoundColumn[],
): Promise<void> {
  for (const { saved, data } of columns) {
    if (saved.mark === classFormats?.mark) {
      await replaceClassFormats(context, sheet, data, classFormats.formats);
    } else if (saved.isNew) {
      for (const { item } of await findClassFormats(context, sheet, data)) item.delete();
    }
  }
  await context.sync();
}

/**
 * Takes added columns away. At a table's right end the table becomes smaller, within it the column is deleted; beside a
 * plain list the cells are emptied.
 */
async function removeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: BeforeBeside,
  columns: readonly FoundColumn[],
): Promise<void> {
  if (columns.length === 0) return;
  const table = before.source.kind === "table" ? await tableNow(context, before) : undefined;
  const places = columns.map(({ data }) => data.column).sort((a, b) => b - a);
  const inner = table ? places.filter((column) => column < endOfOthers(table.range, places)) : [];
  if (table) {
    const columnCount = Math.max(endOfOthers(table.range, places) - table.range.column, 1);
    if (columnCount < table.range.columnCount) {
      table.item.resize(rangeOn(sheet, { ...table.range, columnCount }));
    }
  }
  for (const { data } of columns.filter(({ data: { column } }) => !inner.includes(column))) {
    const top = before.hasHeader ? data.row - 1 : data.row;
    const bottom = Math.max(endRow(data), table ? endRow(table.range) : 0);
    rangeOn(sheet, { ...data, row: top, rowCount: bottom - top }).clear("All");
  }
  for (const column of inner) table?.item.columns.getItemAt(column - table.range.column).delete();
  await context.sync();
}

/** Where the table ends when trailing columns of ours are left out. */
function endOfOthers(table: RangeRef, own: readonly number[]): number {
  let end = endColumn(table);
  while (own.includes(end - 1)) end--;
  return end;
}

async function tableNow(
  context: Excel.RequestContext,
  { source }: BeforeBeside,
): Promise<{ readonly item: Excel.Table; readonly range: RangeRef } | undefined> {
  const located = await locate(context, source);
  if (!located?.table) return undefined;
  const { range } = located.info;
  return { item: located.table, range: { ...range, rowCount: located.rowsWithTotals } };
}
