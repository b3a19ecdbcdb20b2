import type { BeforeSheet } from "./before";
import { findClassFormats } from "./class-formats";
import { readGrid } from "./read-grid";
import { NOTE_ROW } from "./result-sheet";
import type { ResultSheet } from "./result-sheet";
import { saveCells } from "./save-beside";

/** Keeps the whole block of a result sheet before it is updated. */
export async function saveSheet(
  context: Excel.RequestContext,
  { id, block, own }: ResultSheet,
): Promise<NonNullable<BeforeSheet["block"]>> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { inputs, formats } = await saveCells(context, sheet, block);
  const [[note = ""] = []] = await readGrid(
    context,
    sheet,
    { ...block, row: NOTE_ROW, rowCount: 1, columnCount: 1 },
    "values",
  );
  const classColumn = [...own].find(([mark]) => mark.endsWith("_class"))?.[1];
  const data = { ...block, row: block.row + 1, rowCount: block.rowCount - 1, columnCount: 1 };
  const classFormats =
    classColumn === undefined ? [] : await findClassFormats(context, sheet, { ...data, column: classColumn });
  return {
    range: block,
    inputs,
    formats,
    marks: [...own].map(([name, column]) => ({ name, column })),
    note,
    classFormats: { column: classColumn ?? -1, formats: classFormats.map(({ saved }) => saved) },
  };
}
