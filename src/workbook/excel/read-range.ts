import { WorkbookError } from "../workbook";
import type { RangeBlock, RangeRef } from "../workbook";
import { toWorkbookError } from "./error-codes";
import { fullAddress, loadPlace, rangeRef } from "./ranges";
import { readGrid } from "./read-grid";
import type { Runner } from "./run";

/** More cells than this are no table that someone wrote for reading. */
const MOST_CELLS = 100_000;

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;

/** Codes by which Excel says that there is no such place, or that the selection is none of cells in one piece. */
const NO_PLACE: ReadonlySet<string | undefined> = new Set([
  "ItemNotFound",
  "InvalidReference",
  "InvalidArgument",
  "InvalidSelection",
]);

/** Reads the cells of a range as `Workbook.readRange` promises. */
export async function readRange(runner: Runner, address?: string): Promise<RangeBlock | undefined> {
  try {
    return await runner.read(async (context) => {
      const place = await findPlace(context, address?.trim().replace(/^=/, ""));
      return place && readBlock(context, place);
    });
  } catch (reason) {
    const error = toWorkbookError(reason);
    if (NO_PLACE.has(error.detail.code)) return undefined;
    throw error;
  }
}

interface Place {
  readonly cells: Excel.Range;
  /** Given where the place was named rather than addressed. */
  readonly name?: string;
}

async function findPlace(
  context: Excel.RequestContext,
  address: string | undefined,
): Promise<Place | undefined> {
  const { workbook } = context;
  if (address === undefined) return { cells: workbook.getSelectedRange() };
  const [, quoted, plain, local] = WITH_SHEET.exec(address) ?? [];
  if (local !== undefined) {
    const sheet = workbook.worksheets.getItem(quoted?.replaceAll("''", "'") ?? plain ?? "");
    return { cells: sheet.getRange(local) };
  }
  if (CELLS.test(address)) return { cells: workbook.worksheets.getActiveWorksheet().getRange(address) };
  const table = workbook.tables.getItemOrNullObject(address);
  const named = workbook.names.getItemOrNullObject(address);
  table.load("name");
  named.load("name");
  await context.sync();
  if (!table.isNullObject) return { cells: table.getRange(), name: table.name };
  return named.isNullObject ? undefined : { cells: named.getRange(), name: named.name };
}

async function readBlock(context: Excel.RequestContext, { cells, name }: Place): Promise<RangeBlock> {
  const { worksheet } = cells;
  worksheet.load("name");
  loadPlace(cells);
  const used = loadPlace(cells.getUsedRangeOrNullObject(true));
  await context.sync();
  const whole = rangeRef(worksheet.name, cells);
  const range: RangeRef = used.isNullObject
    ? { ...whole, rowCount: 0 }
    : { ...whole, row: used.rowIndex, rowCount: used.rowCount };
  const address = name ?? fullAddress(used.isNullObject ? whole : range);
  if (range.rowCount * range.columnCount > MOST_CELLS) throw new WorkbookError("too-large", { address });
  const values = range.rowCount === 0 ? [] : await readGrid(context, worksheet, range, "values");
  return { address, range, values };
}
