import { type ActionColumn, ENTRY_COLUMNS, FACT_COLUMNS, type StandingActions } from "../../core";
import type { StandingList, Workbook } from "../../workbook/workbook";
import type { FoundList } from "./types";

/** By which the list is found again in the workbook. */
export const LIST_ID = "actions";

const COLUMNS: readonly ActionColumn[] = [...FACT_COLUMNS, ...ENTRY_COLUMNS];

/** Reads the list of measures as it stands; undefined where there is none. */
export async function findActionList(
  workbook: Workbook,
  options: Parameters<Workbook["readList"]>[2] = {},
): Promise<FoundList | undefined> {
  const list = await workbook.readList(LIST_ID, COLUMNS, options);
  return list && foundOf(list);
}

function foundOf({ source, rowCount, columns }: StandingList): FoundList {
  const entries = [...columns];
  const standing: StandingActions = {
    rowCount,
    columns: Object.fromEntries(entries.map(([id, { values }]) => [id, values])),
    formulas: Object.fromEntries(entries.map(([id, { formulas }]) => [id, formulas])),
  };
  return {
    sheet: source.range.sheet,
    standing,
    headers: Object.fromEntries(entries.map(([id, { header }]) => [id, header])),
    formats: Object.fromEntries(entries.map(([id, { formats }]) => [id, formats])),
  };
}
