import type { PagePrint } from "./page";

/** A4 and Excel's usual margins, in points. */
const SHORT_SIDE = 595;
const LONG_SIDE = 842;
const SIDE_MARGINS = 2 * 50.4;
const TOP_AND_BOTTOM = 2 * 54;

/** Points of a column that is so many characters of the usual writing wide. */
export const pointsOfWidth = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Points of rows that have room on one sheet of A4, when columns are fitted to its width.
 *
 * @param columnWidths Characters.
 */
export function printedHeight(
  orientation: PagePrint["orientation"],
  columnWidths: readonly number[],
): number {
  const [across, down] = orientation === "landscape" ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const width = columnWidths.reduce((sum, characters) => sum + pointsOfWidth(characters), 0);
  return (down - TOP_AND_BOTTOM) * Math.max(1, width / (across - SIDE_MARGINS));
}
