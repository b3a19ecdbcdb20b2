import { isMarked } from "../../core";
import type { Column } from "../../core";
import type { ReadColumn } from "../../workbook/workbook";

/** A column of numbers or dates as it was understood. */
export const numberColumn = ({ index, numbers }: Column): ReadColumn => ({
  column: index,
  kind: "number",
  values: Array.from(numbers, (value) => (Number.isNaN(value) ? "" : value)),
});

/** A column of which it only matters whether it marks a customer. */
export const markColumn = (column: Column): ReadColumn => ({
  column: column.index,
  kind: "mark",
  values: Array.from(column.codes, (_, row) => (isMarked(column, row) ? 1 : "")),
});
