import type { Area } from "../area";
import type { FilterState } from "./filter-state";
import type { Sheet } from "./sheet";

/** What the workbook keeps beside Univer's cells. Areas move when rows, columns or cells come and go. */

export interface TableRecord {
  readonly id: string;
  name: string;
  sheet: Sheet;
  /** Header, body and totals row where shown. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** Ids of the columns in their order; the names are the header cells. */
  columnIds: number[];
  nextColumnId: number;
  /** Header texts, kept for tables that do not show them. */
  headers: string[];
  filter: FilterState | undefined;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  sortFields: readonly unknown[];
}

export interface NameRecord {
  readonly id: string;
  readonly name: string;
  formula: string;
  readonly sheet: Sheet | undefined;
  visible: boolean;
  comment: string;
}

export type ConditionalKind = "cellValue" | "textComparison" | "custom";

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly kind: ConditionalKind;
  readonly sheet: Sheet;
  areas: readonly Area[];
  rule: Readonly<Record<string, string>>;
  fill: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  stopIfTrue: boolean;
}

/** Cells that a chart draws, or the reference as the file has it where it is not one area of this workbook. */
export type ChartCells = { readonly sheet: Sheet; area: Area } | { readonly formula: string };

export interface ChartRecord {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  plotBy: "Columns" | "Rows";
  title: string | undefined;
  titleVisible: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  /** First and last cell that the chart covers. */
  from: Area | undefined;
  to: Area | undefined;
  series: ChartSeriesRecord[];
  readonly axes: { readonly x: ChartAxisRecord; readonly y: ChartAxisRecord };
  readonly legend: { visible: boolean; position: string };
  /** Percent of the usual size of bubbles. */
  bubbleScale: number;
  /** Part of the opened file that holds the chart. */
  readonly part: string | undefined;
}

export interface ChartAxisRecord {
  title: string | undefined;
  numberFormat: string | undefined;
  minimum: number | undefined;
  maximum: number | undefined;
  reversed: boolean;
  /** Where the numbers or names stand, by the client's name; "NextToAxis" without. */
  labels: string | undefined;
}

/** What is written beside a point; its value without a text. */
export interface ChartLabelRecord {
  text: string | undefined;
  /** On which side, by the client's name; where it fits best without. */
  place: string | undefined;
}

export interface ChartSeriesRecord {
  readonly id: string;
  /** A text, or the cell that has it. */
  name: string | ChartCells;
  values: ChartCells | undefined;
  x: ChartCells | undefined;
  sizes: ChartCells | undefined;
  /** Of the line, or of the area. */
  color: string | undefined;
  lineStyle: string | undefined;
  /** By the index of the point. */
  readonly labels: Map<number, ChartLabelRecord>;
}

export interface CommentRecord {
  readonly id: string;
  readonly kind: "note" | "comment";
  readonly sheet: Sheet;
  cell: Area;
  content: string;
  readonly author: string;
  readonly created: string;
  resolved: boolean;
}

export interface XmlPartRecord {
  readonly id: string;
  xml: string;
}
