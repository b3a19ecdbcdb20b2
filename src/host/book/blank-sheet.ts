import type { SheetSnapshot } from "./snapshot";

/** A visible sheet without anything in it. */
export const blankSheet = (name: string): SheetSnapshot => ({
  name,
  visibility: "Visible",
  rows: [],
  styles: [],
  merges: [],
  columnWidths: {},
  hiddenColumns: [],
  hiddenRows: [],
  frozenRows: 0,
  frozenColumns: 0,
  tables: [],
  conditionalFormats: [],
  charts: [],
  notes: {},
});
