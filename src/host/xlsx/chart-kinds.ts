/** What the client's name of a kind of chart comes to in a file. */
export interface ChartKind {
  /** Element of the plot, such as "barChart". */
  readonly plot: string;
  readonly direction?: "bar" | "col";
  readonly grouping?: string;
  /** Points are joined by lines, have marks, or both. */
  readonly lines?: boolean;
  readonly marks?: boolean;
  readonly smooth?: boolean;
}

const groupings = (stem: string, kind: ChartKind, plain: string): [string, ChartKind][] => [
  [stem === "Column" || stem === "Bar" ? `${stem}Clustered` : stem, { ...kind, grouping: plain }],
  [`${stem}Stacked`, { ...kind, grouping: "stacked" }],
  [`${stem}Stacked100`, { ...kind, grouping: "percentStacked" }],
];

const KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ...groupings("Column", { plot: "barChart", direction: "col" }, "clustered"),
  ...groupings("Bar", { plot: "barChart", direction: "bar" }, "clustered"),
  ...groupings("Line", { plot: "lineChart", lines: true, marks: false }, "standard"),
  ...groupings("LineMarkers", { plot: "lineChart", lines: true, marks: true }, "standard"),
  ...groupings("Area", { plot: "areaChart" }, "standard"),
  ["XYScatter", { plot: "scatterChart", lines: false, marks: true, smooth: false }],
  ["XYScatterLines", { plot: "scatterChart", lines: true, marks: true, smooth: false }],
  ["XYScatterLinesNoMarkers", { plot: "scatterChart", lines: true, marks: false, smooth: false }],
  ["XYScatterSmooth", { plot: "scatterChart", lines: true, marks: true, smooth: true }],
  ["XYScatterSmoothNoMarkers", { plot: "scatterChart", lines: true, marks: false, smooth: true }],
  ["Bubble", { plot: "bubbleChart" }],
  ["Pie", { plot: "pieChart" }],
  ["Doughnut", { plot: "doughnutChart" }],
]);

/** Plots that are not written here. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["area3DChart", "3DArea"],
  ["bar3DChart", "3DColumnClustered"],
  ["line3DChart", "3DLine"],
  ["ofPieChart", "PieOfPie"],
  ["pie3DChart", "3DPie"],
  ["radarChart", "Radar"],
  ["stockChart", "StockHLC"],
  ["surface3DChart", "Surface"],
  ["surfaceChart", "SurfaceTopView"],
]);

/** Kinds that are drawn as columns are all that have no entry. */
export const kindOf = (type: string): ChartKind => KINDS.get(type) ?? KINDS.get("ColumnClustered")!;

/** The client's name of a kind. */
export function typeOf(kind: ChartKind): string {
  for (const [type, known] of KINDS) {
    const isSame = (["plot", "direction", "grouping", "lines", "marks", "smooth"] as const).every(
      (key) => known[key] === kind[key],
    );
    if (isSame) return type;
  }
  return OTHERS.get(kind.plot) ?? "Invalid";
}

/** Plots whose x axis is one of numbers. */
export const hasNumericX = ({ plot }: Pick<ChartKind, "plot">): boolean =>
  plot === "scatterChart" || plot === "bubbleChart";

export const isRound = ({ plot }: Pick<ChartKind, "plot">): boolean =>
  plot === "pieChart" || plot === "doughnutChart";

/** Excel's names of broken lines, by the client's. */
export const DASHES: ReadonlyMap<string, string> = new Map([
  ["Dash", "dash"],
  ["DashDot", "dashDot"],
  ["DashDotDot", "lgDashDotDot"],
  ["Dot", "sysDot"],
]);

/** Where an axis has its numbers or names, by the client's name. */
export const LABEL_PLACES: ReadonlyMap<string, string> = new Map([
  ["High", "high"],
  ["Low", "low"],
  ["None", "none"],
]);

/** On which side of a point its label stands, by the client's name. */
export const LABEL_SIDES: ReadonlyMap<string, string> = new Map([
  ["Right", "r"],
  ["Left", "l"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
]);

export const LEGEND_SIDES: ReadonlyMap<string, string> = new Map([
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
  ["Corner", "tr"],
]);
