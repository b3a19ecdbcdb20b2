import type { TableRecord } from "./records";
import { valueOf } from "./value";

/** Column names of a table: its header cells, or what they were when the header row was switched off. */
export function headersOf(table: TableRecord): readonly string[] {
  if (!table.showHeaders) return table.headers;
  const { sheet, area } = table;
  return Array.from({ length: area.columnCount }, (_, i) =>
    String(valueOf(sheet.cell(area.row, area.column + i))),
  );
}
