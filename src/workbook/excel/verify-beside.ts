import type { Cell } from "../../core";
import { WorkbookError } from "../workbook";
import type { WriteRequest } from "../workbook";
import { locateOrFail } from "./locate";
import { findChangedKeys } from "./obstacles";
import { adjoiningColumns } from "./placement";
import type { Placement } from "./placement";
import { fullAddress } from "./ranges";
import { readGrid } from "./read-grid";

/**
 * Reads back what a write left: the keys must be those that were scored, and each column must hold, row by row, what was
 * meant for it.
 *
 * @throws WorkbookError `keys-changed`, or `filtered` / `failed` where values landed in other cells.
 */
export async function verifyBeside(
  context: Excel.RequestContext,
  request: WriteRequest,
  { columns }: Placement,
): Promise<void> {
  const located = await locateOrFail(context, request.source);
  const [changed] = await findChangedKeys(context, located, request);
  if (changed !== undefined) {
    throw new WorkbookError("keys-changed", {
      sheet: located.info.range.sheet,
      address: fullAddress(located.info.range),
    });
  }
  for (const group of adjoiningColumns(columns.filter(({ data }) => data.rowCount > 0))) {
    const block = { ...group[0]!.data, columnCount: group.length };
    const stands = await readGrid(context, located.sheet, block, "values");
    const isElsewhere = group.some(
      ({ result }, at) =>
        // What formulas show may still be on its way.
        result.formula === undefined &&
        result.values.some((meant, customer) => {
          const row = request.sourceRows[customer]! - request.headerRow - 1;
          return !isSame(stands[row]?.[at] ?? "", meant);
        }),
    );
    if (isElsewhere) {
      throw new WorkbookError(located.info.filtered ? "filtered" : "failed", {
        sheet: block.sheet,
        address: fullAddress(block),
        code: "written-elsewhere",
      });
    }
  }
}

/** Excel keeps 15 digits. */
export function isSame(stands: Cell, meant: Cell): boolean {
  if (typeof stands === "number" && typeof meant === "number") {
    return Math.abs(stands - meant) <= 1e-12 * Math.max(Math.abs(stands), Math.abs(meant));
  }
  const wanted = typeof meant === "number" && !Number.isFinite(meant) ? "" : (meant ?? "");
  return stands === wanted;
}
