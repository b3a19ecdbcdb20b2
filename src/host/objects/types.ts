import type { Area } from "../area";
import type { Book } from "../book/book";
import type {
  ChartAxisRecord,
  ChartRecord,
  ChartSeriesRecord,
  CommentRecord,
  ConditionalFormatRecord,
  NameRecord,
  TableRecord,
  XmlPartRecord,
} from "../book/records";
import type { Sheet } from "../book/sheet";
import type { Faults } from "../faults";
import type { FunctionHost } from "../functions";
import type { AddinState } from "./addin-state";

/** Cells that a client object stands for; the area moves when rows or columns come or go. */
export interface RangeSelf {
  readonly sheet: Sheet;
  /** undefined once all its cells were deleted. */
  area: Area | undefined;
}

export interface ColumnSelf {
  readonly table: TableRecord;
  readonly id: number;
}

export interface RowSelf {
  readonly table: TableRecord;
  readonly index: number;
}

export interface SheetScope {
  /** undefined for the whole workbook. */
  readonly sheet: Sheet | undefined;
}

export interface FilterOwner {
  readonly sheet: Sheet;
  readonly table: TableRecord | undefined;
}

export interface ChartScope {
  readonly sheet: Sheet;
}

export interface AxisSelf {
  readonly chart: ChartRecord;
  readonly axis: ChartAxisRecord;
}

export interface SeriesSelf {
  readonly chart: ChartRecord;
  readonly series: ChartSeriesRecord;
}

export interface PointSelf extends SeriesSelf {
  readonly index: number;
}

/** What each of the client's object types stands for here. */
export interface Selves {
  Workbook: null;
  Application: null;
  IterativeCalculation: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  Runtime: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeSelf;
  RangeAreas: { readonly ranges: readonly RangeSelf[] };
  RangeCollection: { readonly ranges: readonly RangeSelf[] };
  RangeView: { readonly range: RangeSelf; readonly rows: readonly number[] };
  RangeSort: RangeSelf;
  DataValidation: RangeSelf;
  RangeFormat: RangeSelf;
  RangeFill: RangeSelf;
  RangeFont: RangeSelf;
  FormatProtection: RangeSelf;
  RangeBorderCollection: RangeSelf;
  RangeBorder: { readonly range: RangeSelf; readonly side: string };
  TableCollection: SheetScope;
  TableScopedCollection: { readonly tables: readonly TableRecord[] };
  Table: TableRecord;
  TableSort: TableRecord;
  TableColumnCollection: TableRecord;
  TableColumn: ColumnSelf;
  TableRowCollection: TableRecord;
  TableRow: RowSelf;
  AutoFilter: FilterOwner;
  Filter: ColumnSelf;
  NamedItemCollection: SheetScope;
  NamedItem: NameRecord;
  SettingCollection: null;
  Setting: { readonly key: string };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: XmlPartRecord;
  ConditionalFormatCollection: RangeSelf;
  ConditionalFormat: ConditionalFormatRecord;
  CellValueConditionalFormat: ConditionalFormatRecord;
  TextConditionalFormat: ConditionalFormatRecord;
  CustomConditionalFormat: ConditionalFormatRecord;
  ConditionalFormatRule: ConditionalFormatRecord;
  ConditionalRangeFormat: ConditionalFormatRecord;
  ConditionalRangeFill: ConditionalFormatRecord;
  ConditionalRangeFont: ConditionalFormatRecord;
  ChartCollection: ChartScope;
  Chart: ChartRecord;
  ChartTitle: ChartRecord;
  ChartSeriesCollection: ChartRecord;
  ChartLegend: ChartRecord;
  ChartAxes: ChartRecord;
  ChartAxis: AxisSelf;
  ChartAxisTitle: AxisSelf;
  ChartSeries: SeriesSelf;
  ChartSeriesFormat: SeriesSelf;
  ChartPointsCollection: SeriesSelf;
  ChartPoint: PointSelf;
  ChartDataLabel: PointSelf;
  ChartFill: SeriesSelf;
  ChartLineFormat: SeriesSelf;
  CommentCollection: SheetScope;
  Comment: CommentRecord;
  "Microsoft.InternalService.AddinInternalService": null;
  "Microsoft.ExcelServices.CustomFunctions": null;
  "Microsoft.AppRuntime.AppRuntimeService": null;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": null;
  "Microsoft.DynamicRibbon.DynamicRibbon": null;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
}

export type TypeName = keyof Selves;

/** An object of the client's model with what it stands for. */
export class Ref<K extends TypeName = TypeName> {
  /** Set once the client tracks the object. */
  referenceId: string | undefined;

  constructor(
    readonly type: K,
    readonly self: Selves[K],
  ) {}
}

export const ref = <K extends TypeName>(type: K, self: Selves[K]): Ref<K> => new Ref(type, self);

export type AnyRef = { [K in TypeName]: Ref<K> }[TypeName];

/** Everything that the object types work with. */
export interface Host {
  readonly book: Book;
  readonly faults: Faults;
  readonly functions: FunctionHost;
  readonly addin: AddinState;
  /** Objects tracked by the client, by reference id. */
  readonly references: Map<string, AnyRef>;
  /** Event kinds that the client asked for: "Worksheet:{id}:DataChanged". */
  readonly registrations: Map<string, number>;
  /** The client asked to show or hide its pane. */
  runtimeChanged(state: AddinState["runtimeState"]): void;
}

// Values and arguments are what the wire carries; each member states what it takes. Methods are compared bivariantly,
// which lets a member name its own types.
interface Member<T> {
  set(self: T, value: unknown, host: Host): void;
  call(self: T, args: readonly unknown[], host: Host): unknown;
  item(self: T, key: unknown, host: Host): AnyRef;
}

/** One of the client's object types: what can be read, set, entered and called. Names are those on the wire. */
export interface TypeDef<T> {
  readonly get?: Readonly<Record<string, (self: T, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, Member<T>["set"]>>;
  readonly nav?: Readonly<Record<string, (self: T, host: Host) => AnyRef | null>>;
  readonly call?: Readonly<Record<string, Member<T>["call"]>>;
  /** Members of a collection. */
  readonly items?: (self: T, host: Host) => readonly AnyRef[];
  /** `getItem`: throws when there is none. */
  readonly item?: Member<T>["item"];
  /** The id by which the client finds the object again. */
  readonly id?: (self: T, host: Host) => string | number;
}

/** Declares a type with its members. */
export const define = <T>(def: TypeDef<T>): TypeDef<T> => def;
