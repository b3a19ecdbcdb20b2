import type { Cell } from "../../core";
import type { RangeRef, WriteRequest } from "../workbook";
import type { BeforeBeside, SavedColumn } from "./before";
import { restoringInput } from "./cell-text";
import { findClassFormats } from "./class-formats";
import type { Located } from "./locate";
import type { PlacedColumn, Placement } from "./placement";
import { partOf, readGrid } from "./read-grid";
import type { ReadProgress } from "./read-grid";

/** Keeps everything that a write beside a source will overwrite. */
export async function saveBeside(
  context: Excel.RequestContext,
  { info, sheet }: Located,
  { columns, headerRow }: Placement,
  request: WriteRequest,
): Promise<BeforeBeside> {
  sheet.load("id");
  await context.sync();
  const saved: SavedColumn[] = [];
  for (const column of columns) saved.push(await saveColumn(context, sheet, column, headerRow));
  const classColumn = columns.find(({ result, isNew }) => result.id === "class" && !isNew);
  const formats = classColumn ? await findClassFormats(context, sheet, classColumn.data) : [];
  const { kind, id, name } = info;
  return {
    kind: "beside",
    source: { kind, id, name },
    sheetId: sheet.id,
    hasHeader: headerRow !== undefined,
    key: request.key && {
      header: request.key.header,
      column: request.key.column,
      texts: await keysBelowHeader(context, sheet, info.range, request),
    },
    columns: saved,
    classFormats: classColumn && {
      mark: classColumn.mark,
      formats: formats.map((format) => format.saved),
    },
  };
}

async function saveColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { mark, data, isNew }: PlacedColumn,
  headerRow: number | undefined,
): Promise<SavedColumn> {
  if (isNew || data.rowCount === 0) return { mark, data, isNew, inputs: [], formats: [], header: "" };
  const { inputs, formats } = await saveCells(context, sheet, data);
  const headerCell = headerRow === undefined ? undefined : { ...data, row: headerRow, rowCount: 1 };
  const [header] = headerCell ? await readGrid(context, sheet, headerCell, "values") : [];
  return {
    mark,
    data,
    isNew,
    inputs: inputs.map(([cell = ""]) => cell),
    formats: formats.map(([format = "General"]) => format),
    header: header?.[0] ?? "",
  };
}

/** The contents of cells in the form that brings them back, with their number formats. */
export async function saveCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
  progress: ReadProgress = {},
): Promise<{ inputs: Cell[][]; formats: string[][] }> {
  const formulas = await readGrid(context, sheet, range, "formulas", partOf(progress, 0, 1 / 3));
  const values = await readGrid(context, sheet, range, "values", partOf(progress, 1 / 3, 2 / 3));
  const formats = await readGrid(context, sheet, range, "numberFormat", partOf(progress, 2 / 3, 1));
  return {
    inputs: formulas.map((cells, row) =>
      cells.map((cell, column) => restoringInput(cell, values[row]?.[column] ?? "")),
    ),
    formats: formats.map((cells) => cells.map(String)),
  };
}

async function keysBelowHeader(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: RangeRef,
  { key, headerRow }: WriteRequest,
): Promise<string[]> {
  if (!key) return [];
  const shown = await readGrid(
    context,
    sheet,
    {
      ...range,
      row: range.row + headerRow + 1,
      rowCount: range.rowCount - headerRow - 1,
      column: range.column + key.column,
      columnCount: 1,
    },
    "text",
  );
  return shown.map(([text]) => String(text ?? ""));
}
