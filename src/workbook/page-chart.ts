/**
 * Bars lie, the first category on top; stacked ones put values below zero to its left, with the names beside them all.
 * `scatter-lines` joins the points by straight lines without marks.
 */
export type PageChartKind =
  | "line"
  | "column"
  | "stacked-column"
  | "bar"
  | "stacked-bar"
  | "area"
  | "scatter"
  | "scatter-lines"
  | "bubble";

/** Zero-based rectangle of cells of the page. */
interface PageArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One series of a chart, drawn from cells of the page: one row or one column of them. */
export interface PageSeries {
  /** As the legend has it. */
  readonly name: string;
  /** Values along the y axis; of a bar chart the lengths. */
  readonly y: PageArea;
  /** Names of the categories, or numbers along the x axis of `scatter`, `scatter-lines` and `bubble`; 1, 2, 3 … without. */
  readonly x?: PageArea;
  /** What the area of a bubble stands for; only for `bubble`, which needs it. */
  readonly size?: PageArea;
  /** What is written to the right of each point, in their order; nothing for "" and for those without an entry. */
  readonly labels?: readonly string[];
  /** "#rrggbb" of line, column, area or mark; Excel's next colour without. */
  readonly color?: string;
  /** A broken line, for what is expected rather than observed. Only for `line` and `scatter-lines`. */
  readonly dashed?: boolean;
}

/** One axis of a chart; what is absent is left to Excel. */
export interface PageAxis {
  readonly title?: string;
  /** Excel number format in English form. */
  readonly numberFormat?: string;
  /** Only for an axis of numbers. */
  readonly min?: number;
  readonly max?: number;
}

/**
 * A native chart on a page. It shows what stands in the page's cells, and follows them. Excel gives add-ins no
 * alternative text for charts: what a chart says is written into a cell beside it.
 */
export interface PageChart {
  readonly kind: PageChartKind;
  readonly title?: string;
  /** At least one. */
  readonly series: readonly PageSeries[];
  /** The axis of categories or x values: the upright one of a bar chart. */
  readonly xAxis?: PageAxis;
  readonly yAxis?: PageAxis;
  /** Only for `bubble`: percent, 0–300, of the size at which the largest takes a quarter of the chart. Default 100. */
  readonly bubbleScale?: number;
  /** Where the names of the series stand; no legend without. */
  readonly legend?: "top" | "bottom" | "left" | "right";
  /** The cells that the chart covers; they may lie beyond the rows of the page. */
  readonly place: PageArea;
}
