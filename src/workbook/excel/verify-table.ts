import { WorkbookError } from "../workbook";
import { fullAddress } from "./ranges";
import { readGrid } from "./read-grid";
import type { ReadProgress } from "./read-grid";
import type { TableLayout } from "./table-layout";
import { isSame } from "./verify-beside";

/** Reads the table back: row by row each column must hold what was meant for it. */
export async function verifyTable(
  context: Excel.RequestContext,
  sheetId: string,
  { block, columns, rows }: TableLayout,
  progress: ReadProgress,
): Promise<void> {
  if (rows.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = { ...block, row: block.row + 1, rowCount: rows.length };
  const stands = await readGrid(context, sheet, cells, "values", progress);
  const isElsewhere = columns.some(({ source, column }) =>
    rows.some((from, row) => {
      const meant = from < 0 || source.left?.[from] === 1 ? undefined : (source.values[from] ?? "");
      return meant !== undefined && !isSame(stands[row]?.[column - block.column] ?? "", meant);
    }),
  );
  if (isElsewhere) {
    throw new WorkbookError("failed", {
      sheet: block.sheet,
      address: fullAddress(block),
      code: "written-elsewhere",
    });
  }
}
