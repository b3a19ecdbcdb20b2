import type { SourceInfo } from "../../src/workbook/workbook";

/** The table of the example as a source. */
export const SOURCE: SourceInfo = {
  kind: "table",
  name: "Kunden",
  id: "{1}",
  range: { sheet: "Kunden", row: 0, column: 0, rowCount: 5, columnCount: 4 },
  hasTotals: false,
  protected: false,
  filtered: false,
  active: true,
};
