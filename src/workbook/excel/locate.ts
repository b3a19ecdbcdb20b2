import { WorkbookError } from "../workbook";
import type { SourceInfo } from "../workbook";
import { loadPlace, rangeRef } from "./ranges";

/** A source as it stands in the workbook now. */
export interface Located {
  readonly info: SourceInfo;
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | undefined;
  /** Rows of the source with a totals row below it. */
  readonly rowsWithTotals: number;
}

/** What identifies a source. A selection's id is its sheet's id and its address, "{id}!B4:F90". */
export type SourceKey = Pick<SourceInfo, "kind" | "id" | "name">;

/** The source's place now; by id, else by name; undefined when it is gone. */
export async function locate(context: Excel.RequestContext, key: SourceKey): Promise<Located | undefined> {
  return key.kind === "table" ? locateTable(context, key) : locateCells(context, key, key.kind);
}

/** Like `locate`, for a source that must be there. */
export async function locateOrFail(context: Excel.RequestContext, source: SourceInfo): Promise<Located> {
  const located = await locate(context, source);
  if (!located) throw new WorkbookError("missing", { sheet: source.range.sheet, address: source.name });
  return located;
}

async function locateTable(context: Excel.RequestContext, key: SourceKey): Promise<Located | undefined> {
  const candidates = [key.id, key.name].map((id) => context.workbook.tables.getItemOrNullObject(id));
  for (const candidate of candidates) candidate.load("id,name,showTotals,showHeaders");
  await context.sync();
  const table = candidates.find((candidate) => !candidate.isNullObject);
  return table && describeTable(context, table);
}

/** Describes a table whose id, name, showTotals and showHeaders were loaded. */
export async function describeTable(context: Excel.RequestContext, table: Excel.Table): Promise<Located> {
  const range = loadPlace(table.getRange());
  const sheet = table.worksheet;
  sheet.load("id,name");
  const protection = sheet.protection;
  protection.load("protected");
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  const whole = rangeRef(sheet.name, range);
  const info: SourceInfo = {
    kind: "table",
    name: table.name,
    id: table.id,
    range: table.showTotals ? { ...whole, rowCount: whole.rowCount - 1 } : whole,
    hasTotals: table.showTotals,
    protected: protection.protected,
    filtered: filter.isDataFiltered,
    active: sheet.id === front.id,
  };
  return {
    info: table.showHeaders ? info : { ...info, hasHeader: false },
    sheet,
    table,
    rowsWithTotals: whole.rowCount,
  };
}

async function locateCells(
  context: Excel.RequestContext,
  key: SourceKey,
  kind: "sheet" | "selection",
): Promise<Located | undefined> {
  const [idOfSheet, nameOfSheet] = kind === "selection" ? sheetOfSelection(key) : [key.id, key.name];
  const candidates = [idOfSheet, nameOfSheet].map((id) =>
    context.workbook.worksheets.getItemOrNullObject(id),
  );
  for (const candidate of candidates) candidate.load("id,name");
  await context.sync();
  const sheet = candidates.find((candidate) => !candidate.isNullObject);
  if (!sheet) return undefined;
  const cells =
    kind === "selection"
      ? sheet.getRange(key.id.slice(key.id.lastIndexOf("!") + 1))
      : sheet.getUsedRangeOrNullObject(true);
  return describeCells(context, sheet, kind, cells);
}

/** Describes a block of cells on a sheet whose id and name were loaded; undefined for one that is empty. */
export async function describeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kind: "sheet" | "selection",
  cells: Excel.Range,
): Promise<Located | undefined> {
  loadPlace(cells).load("address");
  const protection = sheet.protection;
  protection.load("protected");
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered");
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  if (cells.isNullObject) return undefined;
  const range = rangeRef(sheet.name, cells);
  const local = cells.address.slice(cells.address.lastIndexOf("!") + 1);
  return {
    info: {
      kind,
      name: kind === "sheet" ? sheet.name : `${sheet.name}!${local}`,
      id: kind === "sheet" ? sheet.id : `${sheet.id}!${local}`,
      range,
      hasTotals: false,
      protected: protection.protected,
      filtered: filter.isDataFiltered,
      active: sheet.id === front.id,
    },
    sheet,
    table: undefined,
    rowsWithTotals: range.rowCount,
  };
}

function sheetOfSelection({ id, name }: SourceKey): readonly [string, string] {
  return [id.slice(0, id.lastIndexOf("!")), name.slice(0, name.lastIndexOf("!"))];
}
