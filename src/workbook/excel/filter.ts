import { loadPlace, rangeOn, rangeRef } from "./ranges";
import type { RangeRef } from "../workbook";

/** A filter that was lifted for a write, to be put back. */
export interface LiftedFilter {
  readonly sheetId: string;
  /** Undefined for the sheet's own filter. */
  readonly tableId: string | undefined;
  readonly range: RangeRef;
  readonly criteria: readonly (Excel.FilterCriteria | undefined)[];
}

/** Where a filter is looked for. */
export interface Filtered {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | undefined;
}

/**
 * Shows all rows: values that are written across rows hidden by a filter land in wrong cells.
 *
 * @returns What `reapplyFilter` needs, or undefined where no filter hides rows.
 */
export async function liftFilter(
  context: Excel.RequestContext,
  { sheet, table }: Filtered,
): Promise<LiftedFilter | undefined> {
  const filter = table?.autoFilter ?? sheet.autoFilter;
  filter.load("isDataFiltered,criteria");
  const range = loadPlace(filter.getRangeOrNullObject());
  sheet.load("id,name");
  table?.load("id");
  await context.sync();
  if (!filter.isDataFiltered || range.isNullObject) return undefined;
  const lifted = {
    sheetId: sheet.id,
    tableId: table?.id,
    range: rangeRef(sheet.name, range),
    criteria: filter.criteria,
  };
  filter.clearCriteria();
  await context.sync();
  return lifted;
}

export async function reapplyFilter(context: Excel.RequestContext, lifted: LiftedFilter): Promise<void> {
  const filter = filterOf(context, lifted);
  const range = rangeOn(context.workbook.worksheets.getItem(lifted.sheetId), lifted.range);
  for (const [column, criteria] of lifted.criteria.entries()) {
    if (criteria?.filterOn) filter.apply(range, column, criteria);
  }
  await context.sync();
}

function filterOf({ workbook }: Excel.RequestContext, { sheetId, tableId }: LiftedFilter): Excel.AutoFilter {
  return tableId === undefined
    ? workbook.worksheets.getItem(sheetId).autoFilter
    : workbook.tables.getItem(tableId).autoFilter;
}
