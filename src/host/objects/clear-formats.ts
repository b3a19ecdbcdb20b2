import { type Area, covers, subtract } from "../area";
import { areaOf, requireAllowed } from "./range-cells";
import type { Host, RangeSelf } from "./types";

/** Takes conditional formats off the cells of a range; a format that reached further keeps its other cells. */
export function clearFormats(range: RangeSelf, host: Host): void {
  requireAllowed(range.sheet, "allowFormatCells");
  const where = areaOf(range);
  host.book.conditionalFormats = host.book.conditionalFormats.filter((format) => {
    if (format.sheet !== range.sheet) return true;
    format.areas = format.areas.flatMap((area: Area) => (covers(where, area) ? [] : subtract(area, where)));
    return format.areas.length > 0;
  });
  host.book.formatsChanged();
}
