/**
 * A workbook as plain data: what the stand-in opens from and saves to. Rows and columns are zero-based;
 * addresses in text are A1 style. Everything that the grid or the Office.js client can see is in here; what a
 * file holds beyond that stays with the file (see `xlsx/`).
 */
export interface BookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Index of the sheet in front. */
  readonly activeSheet: number;
  readonly names: readonly NameSnapshot[];
  /** Values kept by `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Custom XML parts as text. */
  readonly customXmlParts: readonly string[];
  readonly date1904: boolean;
}

export type CellScalar = string | number | boolean | null;

/** `v` is the value or the cached result; error cells have `t: "e"` and `v` such as "#N/A". `f` begins with "=". */
export interface CellSnapshot {
  readonly v: CellScalar;
  readonly f?: string;
  readonly t?: "e" | "date";
  /** Index into `SheetSnapshot.styles`. */
  readonly s?: number;
  /** Area over which a block or spilling formula lies, e.g. "B2:D9". What its other cells show is computed, so that they need no entry. */
  readonly array?: string;
}

export interface StyleSnapshot {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "left" | "center" | "right";
  readonly verticalAlignment?: "top" | "center";
  readonly wrap?: boolean;
  /** Thin lines drawn through the client, "#RRGGBB" by side; lines that a file already had stay with the file. */
  readonly borders?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", string>>>;
  /** Text that was typed with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  /** The file's own format that this one came from: what is not named here (borders, protection) is kept from it. */
  readonly origin?: number;
}

export interface SheetSnapshot {
  readonly name: string;
  /** The file's own key of the sheet, by which it is found again after it was renamed or moved. */
  readonly origin?: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse: absent rows and cells are blank. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  readonly styles: readonly StyleSnapshot[];
  /** A1 addresses. */
  readonly merges: readonly string[];
  /** Pixels at 96 dpi, of columns that have a width of their own. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels at 96 dpi, of rows whose height was set by hand. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly TableSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly notes: Readonly<Record<string, string>>;
  /** undefined where the sheet is not protected. */
  readonly protection?: Readonly<Record<string, unknown>>;
  /** Range of the sheet's own autofilter, and whether a criterion hides rows. */
  readonly autoFilter?: { readonly address: string; readonly filtered: boolean };
  /** Rules for what may be typed. */
  readonly dataValidations?: readonly DataValidationSnapshot[];
  /** "#RRGGBB" of the sheet's tab. */
  readonly tabColor?: string;
  /** False where the client has hidden the lines between cells. */
  readonly gridlines?: boolean;
  /** How the sheet is printed; what is not named here stays with the file. */
  readonly pageSetup?: PageSetupSnapshot;
}

export interface PageSetupSnapshot {
  readonly orientation?: "portrait" | "landscape";
  /** Excel's name of the paper, such as "A4". */
  readonly paperSize?: string;
  /** Pages side by side and one below the other that the sheet is made to fit. */
  readonly fitToWidth?: number | undefined;
  readonly fitToHeight?: number | undefined;
  /** Zero-based rows that begin a printed page, ascending. */
  readonly rowBreaks?: readonly number[];
  /** First row, zero-based, and number of the rows that are printed on every page, where the client has set them. */
  readonly titleRows?: readonly [first: number, count: number];
  /** The cells that are printed, where the client has set them: "A1:F40". */
  readonly printArea?: string;
  /** Texts in the margins of every page by their place, with Excel's codes such as "&P". */
  readonly margins?: Readonly<Partial<Record<MarginPlace, string>>>;
}

export type MarginPlace = `${"left" | "center" | "right"}${"Header" | "Footer"}`;

/** `type` and `operator` are the client's words; `values` are the entries of a typed list. */
export interface DataValidationSnapshot {
  readonly address: string;
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly values?: readonly string[];
  /** Excel refuses to take anything else; without it the rule only offers what may be typed. */
  readonly refuses?: true;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header, body and totals row where shown. */
  readonly address: string;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
  readonly style: string;
  readonly filtered: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** "=Kunden!$L$4:$L$124" */
  readonly formula: string;
  /** Sheet name for a name that belongs to one sheet. */
  readonly sheet?: string;
  readonly visible: boolean;
  readonly comment?: string;
}

/** `rule` by type: cellValue {formula1, operator, formula2?}; textComparison {text, operator}; custom {formula}. */
export interface ConditionalFormatSnapshot {
  readonly type: "cellValue" | "textComparison" | "custom";
  readonly address: string;
  readonly rule: Readonly<Record<string, string>>;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}

export interface ChartSnapshot {
  readonly name: string;
  /** The client's name of the kind, e.g. "ColumnClustered". */
  readonly type: string;
  readonly title?: string;
  readonly series: readonly ChartSeriesSnapshot[];
  readonly xAxis?: ChartAxisSnapshot;
  readonly yAxis?: ChartAxisSnapshot;
  /** Percent of the usual size of bubbles, where it is not 100. */
  readonly bubbleScale?: number;
  /** Side on which the legend stands, by the client's name; no legend without. */
  readonly legend?: string;
  /** First and last cell that the chart covers. */
  readonly from?: string;
  readonly to?: string;
  /** Part of the opened file that holds the chart; as long as nothing differs it stays as it is. */
  readonly part?: string;
}

export interface ChartAxisSnapshot {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** From the far end to the near one. */
  readonly reversed?: true;
  /** Where the numbers or names stand, by the client's name, where that is not next to the axis. */
  readonly labels?: string;
}

/** References are absolute, such as "Kunden!$B$2:$B$9". */
export interface ChartSeriesSnapshot {
  /** A text, or "=" and the reference of the cell that has it. */
  readonly name?: string;
  readonly values?: string;
  /** Categories, or values along the x axis. */
  readonly x?: string;
  readonly sizes?: string;
  /** "#RRGGBB" */
  readonly color?: string;
  /** The client's name of a broken line, e.g. "Dash". */
  readonly lineStyle?: string;
  /** Of single points. */
  readonly labels?: readonly ChartLabelSnapshot[];
}

export interface ChartLabelSnapshot {
  /** Zero-based point. */
  readonly index: number;
  readonly text?: string;
  /** The client's name of the side, e.g. "Right". */
  readonly place?: string;
}
