import type { Page, PageCell, PageRow } from "../../workbook/workbook";

/** What Excel prints on a sheet of A4 across within its usual margins, in points. */
const PAPER = { width: 741, height: 487 };
/** A column and a row whose size is not said, in points. */
const USUAL = { width: 48, height: 15 };
/** The least of a sheet that fonts and printers leave of what is reckoned. */
const LEAST_SHARE = 0.93;
/** Rows above a chart in which its heading may stand. */
const HEADING_ROWS = 2;

const pointsOfWidth = (characters: number | undefined): number =>
  characters === undefined ? USUAL.width : (characters * 7 + 5) * 0.75;

/**
 * A page with new sheets begun before charts that would stand on two of them.
 *
 * @param page Printed as wide as a sheet of A4 across, as many sheets high as it takes. One that says itself where sheets
 *   begin stays as it is.
 */
export function keepChartsWhole(page: Page): Page {
  const { charts = [], columnWidths = [], rowHeights = {}, print } = page;
  if (charts.length === 0 || print?.onePage || print?.breaks) return page;
  const width = columnWidths.reduce<number>((sum, each) => sum + pointsOfWidth(each), 0);
  const sheet = PAPER.height / Math.min(1, PAPER.width / width);
  const heightOf = (from: number, to: number) => {
    let height = 0;
    for (let row = from; row < to; row += 1) height += rowHeights[row] ?? USUAL.height;
    return height;
  };
  const breaks: number[] = [];
  const ordered = [...charts].sort((a, b) => a.place.row - b.place.row);
  for (const { place } of ordered) {
    const last = breaks.at(-1) ?? 0;
    const first = withHeading(page.rows, place.row);
    if (first <= last) continue;
    const above = heightOf(last, first);
    const own = heightOf(first, place.row + place.rowCount);
    const fits = (height: number) => (above % height) + own <= height;
    if (!fits(sheet) || !fits(sheet * LEAST_SHARE)) breaks.push(first);
  }
  return breaks.length === 0 || print === undefined ? page : { ...page, print: { ...print, breaks } };
}

/** The row of the heading close above, else the row itself. */
function withHeading(rows: readonly PageRow[], row: number): number {
  for (let above = row - 1; above >= Math.max(0, row - HEADING_ROWS); above -= 1)
    if (isHeading(rows[above] ?? [])) return above;
  return row;
}

const isHeading = ([first, ...others]: PageRow): boolean =>
  typeof first === "object" && first !== null && first.bold === true && others.every((cell) => isBlank(cell));

const isBlank = (cell: PageRow[number] | undefined): boolean => {
  const value = typeof cell === "object" && cell !== null ? (cell as PageCell).value : cell;
  return value === undefined || value === null || value === "";
};
