import { WorkbookError } from "../workbook";
import { fullAddress } from "./ranges";
import { readGrid } from "./read-grid";
import type { SheetLayout } from "./result-sheet";
import { isSame } from "./verify-beside";

/** Reads the block back: row by row each column must hold what was meant for it. */
export async function verifySheet(
  context: Excel.RequestContext,
  sheetId: string,
  { block, columns, customers }: SheetLayout,
): Promise<void> {
  if (customers.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = { ...block, row: block.row + 1, rowCount: customers.length };
  const stands = await readGrid(context, sheet, cells, "values");
  const isElsewhere = columns.some(({ result, column }) =>
    customers.some((customer, row) => {
      const meant = customer < 0 ? undefined : (result.values[customer] ?? "");
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
