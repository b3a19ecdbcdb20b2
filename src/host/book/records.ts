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

export interface ChartRecord {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  type: string;
  sourceSheet: Sheet;
  source: Area;
  seriesBy: "Auto" | "Columns" | "Rows";
  title: string | undefined;
  titleVisible: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  from: string | undefined;
  to: string | undefined;
  series: ChartSeriesRecord[];
}

export interface ChartSeriesRecord {
  readonly id: string;
  name: string;
  color: string | undefined;
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
