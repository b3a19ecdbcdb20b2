import { WorkbookError } from "../workbook";
import { fullAddress } from "./ranges";
import { readGrid } from "./read-grid";
import type { SheetLayout } from "./result-sheet";
import { isSame } from "./verify-beside";

/** Reads the first column back: row by row it must hold what was meant for it. */
export async function verifySheet(
  context: Excel.RequestContext,
  sheetId: string,
  { block, columns, customers }: SheetLayout,
): Promise<void> {
  const [first] = columns;
  if (!first || customers.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = { ...block, row: block.row + 1, rowCount: customers.length };
  const stands = await readGrid(context, sheet, { ...cells, column: first.column, columnCount: 1 }, "values");
  const isElsewhere = customers.some(
    (customer, row) => customer >= 0 && !isSame(stands[row]?.[0] ?? "", first.result.values[customer] ?? ""),
  );
  if (isElsewhere) {
    throw new WorkbookError("failed", {
      sheet: block.sheet,
      address: fullAddress(block),
      code: "written-elsewhere",
    });
  }
}
