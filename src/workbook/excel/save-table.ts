import type { SavedTable } from "./before";
import { findClassFormats } from "./class-formats";
import { readRules } from "./column-rules";
import { blockMark, columnMark, headMark } from "./own-table";
import type { OwnTable, StandingTable } from "./own-table";
import { readBlock } from "./page-sheet";
import { endColumn, endRow } from "./ranges";
import type { ReadProgress } from "./read-grid";
import { saveCells } from "./save-beside";

/** Keeps what an update of a table of ours will overwrite. */
export async function saveTable(
  context: Excel.RequestContext,
  table: OwnTable,
  { sheetId, tableId, block, own, head }: StandingTable,
  progress: ReadProgress,
): Promise<SavedTable> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { inputs, formats } = await saveCells(context, sheet, block, progress);
  const blank = { row: endRow(block) + 1, column: endColumn(block) };
  const lines = head ? await readBlock(context, sheet, head, blank) : undefined;
  const classColumn = own.get(columnMark(table, "class"));
  const data = { ...block, row: block.row + 1, rowCount: block.rowCount - 1, columnCount: 1 };
  const classFormats =
    classColumn === undefined ? [] : await findClassFormats(context, sheet, { ...data, column: classColumn });
  const ruled = table.columns.flatMap(({ id, validation }) =>
    validation === undefined ? [] : (own.get(columnMark(table, id)) ?? []),
  );
  const rules = await readRules(context, sheet, data, ruled);
  return {
    tableId,
    range: block,
    columns: [...own.values()],
    inputs,
    formats,
    marks: [
      { name: blockMark(table), range: block },
      ...(head ? [{ name: headMark(table), range: head }] : []),
      ...[...own].map(([name, column]) => ({ name, range: { ...data, column } })),
    ],
    head: head && lines && { range: head, rows: lines.rows },
    classFormats: { column: classColumn ?? -1, formats: classFormats.map(({ saved }) => saved) },
    rules,
  };
}
