import type { PageRow, RangeRef } from "../workbook";
import { clearBlock } from "./fill-page";
import type { OwnTable, StandingTable } from "./own-table";
import { formatPage, pageBlock, pageInput } from "./page-cells";
import { endRow, rangeOn } from "./ranges";
import { writeGrid } from "./write-grid";

/** Where the lines above a table go. A blank row parts them from the header. */
export interface HeadPlace {
  /** The lines as they will be; undefined without any. */
  readonly range: RangeRef | undefined;
  /** Whole rows that are put in to make room. */
  readonly inserted: { readonly row: number; readonly rowCount: number } | undefined;
  /** Row of the table's header as it will be. */
  readonly headerRow: number;
}

export function placeHead(
  { head, sheet }: Pick<OwnTable, "head" | "sheet">,
  standing: StandingTable | undefined,
): HeadPlace {
  const count = head.length;
  if (!standing) {
    const headerRow = count === 0 ? 0 : count + 1;
    return { range: rangeOfHead(head, sheet, 0, 0), inserted: undefined, headerRow };
  }
  const { block, head: before } = standing;
  const top = before?.row ?? block.row;
  const room = before ? Math.max(before.rowCount, block.row - 1 - top) : -1;
  const missing = count === 0 ? 0 : Math.max(0, count - room);
  return {
    range: rangeOfHead(head, standing.sheet, top, before?.column ?? block.column),
    inserted: missing === 0 ? undefined : { row: top + Math.max(0, room), rowCount: missing },
    headerRow: block.row + missing,
  };
}

function rangeOfHead(
  rows: readonly PageRow[],
  sheet: string,
  row: number,
  column: number,
): RangeRef | undefined {
  return rows.length === 0 ? undefined : { ...pageBlock({ rows }, sheet), row, column };
}

/** The cells of a head that exist before rows are put in. */
export function headOnStandingRows({ range, inserted }: HeadPlace): RangeRef | undefined {
  if (!range || !inserted) return range;
  const rowCount = Math.min(endRow(range), inserted.row) - range.row;
  return rowCount > 0 ? { ...range, rowCount } : undefined;
}

/** Makes room for the lines above a table and writes them over those of the last run. */
export async function writeHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly PageRow[],
  { range, inserted }: HeadPlace,
  before: RangeRef | undefined,
): Promise<void> {
  if (inserted) {
    const { row, rowCount } = inserted;
    rangeOn(sheet, { row, column: 0, rowCount, columnCount: 1 }).getEntireRow().insert("Down");
    // Excel gives rows that are put in the looks of the row above.
    if (range) rangeOn(sheet, range).clear("Formats");
  }
  if (before) clearBlock(sheet, before);
  await context.sync();
  if (range) await fillHead(context, sheet, rows, range);
}

/** Writes the lines above a table on cells that are free. */
export async function fillHead(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly PageRow[],
  range: RangeRef,
): Promise<void> {
  const rowsOf = (start: number, count: number) =>
    Array.from({ length: count }, (_, offset) =>
      Array.from({ length: range.columnCount }, (__, column) => pageInput(rows[start + offset]?.[column])),
    );
  await writeGrid(context, sheet, range, rowsOf, "formulas");
  formatPage(sheet, { rows }, range);
  await context.sync();
}
