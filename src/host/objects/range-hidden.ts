import { areaOf, lastUsedColumn, lastUsedRow, requireAllowed } from "./range-cells";
import type { Host, RangeSelf } from "./types";

export function setRowsHidden(range: RangeSelf, hidden: boolean, host: Host): void {
  requireAllowed(range.sheet, "allowFormatRows");
  const area = areaOf(range);
  const span = { startRow: area.row, endRow: lastUsedRow(range.sheet, area), startColumn: 0, endColumn: 0 };
  host.book.mutate(hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", range.sheet, {
    ranges: [span],
  });
}

export function setColumnsHidden(range: RangeSelf, hidden: boolean, host: Host): void {
  requireAllowed(range.sheet, "allowFormatColumns");
  const area = areaOf(range);
  const span = {
    startRow: 0,
    endRow: 0,
    startColumn: area.column,
    endColumn: lastUsedColumn(range.sheet, area),
  };
  host.book.mutate(hidden ? "sheet.mutation.set-col-hidden" : "sheet.mutation.set-col-visible", range.sheet, {
    ranges: [span],
  });
}
