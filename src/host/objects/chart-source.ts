import type { Area } from "../area";
import type { ChartCells, ChartSeriesRecord } from "../book/records";
import type { Sheet } from "../book/sheet";
import { valueOf } from "../book/value";
import { areaOf } from "./range-cells";
import type { Host, RangeSelf } from "./types";

export type SeriesBy = "Auto" | "Columns" | "Rows";

const isByRows = ({ rowCount, columnCount }: Area, seriesBy: SeriesBy): boolean =>
  seriesBy === "Rows" || (seriesBy === "Auto" && columnCount > rowCount);

export const plotBy = (range: RangeSelf, seriesBy: SeriesBy): "Columns" | "Rows" =>
  isByRows(areaOf(range), seriesBy) ? "Rows" : "Columns";

/** The words that Excel gives a series without a name. */
export const seriesStem = (host: Host): string => (host.book.language === "de" ? "Datenreihe" : "Series");

/**
 * The series that Excel makes of a block: one a column of it (or a row), named by its head. A first line of texts gives
 * the categories; a first line of numbers is drawn like the others, but gives the x values of scatter and bubble charts.
 */
export function seriesOf(
  host: Host,
  range: RangeSelf,
  seriesBy: SeriesBy,
  type: string,
): ChartSeriesRecord[] {
  const { sheet } = range;
  const block = areaOf(range);
  const byRows = isByRows(block, seriesBy);
  const lines = Array.from({ length: byRows ? block.rowCount : block.columnCount }, (_, at) =>
    byRows
      ? { ...block, row: block.row + at, rowCount: 1 }
      : { ...block, column: block.column + at, columnCount: 1 },
  );
  const isHead = lines.length > 0 && typeof firstOf(sheet, lines.at(-1)!) === "string";
  const hasHead = isHead && (byRows ? block.columnCount : block.rowCount) > 1;
  const bodyOf = (line: Area): Area => {
    if (!hasHead) return line;
    return byRows
      ? { ...line, column: line.column + 1, columnCount: line.columnCount - 1 }
      : { ...line, row: line.row + 1, rowCount: line.rowCount - 1 };
  };
  const givesX = (line: Area) =>
    typeof firstOf(sheet, bodyOf(line)) === "string" || /^(XYScatter|Bubble)/.test(type);
  const [first, ...others] = lines;
  const hasX = first !== undefined && others.length > 0 && givesX(first);
  const cells = (area: Area): ChartCells => ({ sheet, area });
  return (hasX ? others : lines).map((line, at) => ({
    id: String(at),
    name: hasHead ? cells({ ...line, rowCount: 1, columnCount: 1 }) : `${seriesStem(host)}${at + 1}`,
    values: cells(bodyOf(line)),
    x: hasX ? cells(bodyOf(first)) : undefined,
    sizes: undefined,
    color: undefined,
    lineStyle: undefined,
    labels: new Map(),
  }));
}

const firstOf = (sheet: Sheet, { row, column }: Area) => valueOf(sheet.cell(row, column));
