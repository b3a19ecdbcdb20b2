import type { Cell, CellGrid } from "../core";
import type { FormulaOutcome } from "./inserted-formula";
import type { ListReceipt, ListRequest, StandingList } from "./list";
import type { LiveFormula, ReadColumn } from "./live-formula";
import type { Page, PageReceipt, PagesReceipt } from "./page";
import type { RangeRef, ReadOptions, SourceBlock, SourceInfo } from "./source";

export type { FormulaObstacle, FormulaOutcome, FormulaReceipt } from "./inserted-formula";
export type { FormulaPart, LiveFormula, PagePlace, ReadColumn } from "./live-formula";

export type {
  ColumnValidation,
  ListColumn,
  ListReceipt,
  ListRequest,
  StandingColumn,
  StandingList,
} from "./list";
export type {
  Page,
  PageCell,
  PageFormat,
  PageMargin,
  PagePrint,
  PageReceipt,
  PageRow,
  PagesReceipt,
} from "./page";
export type { RangeRef, ReadOptions, SourceBlock, SourceInfo } from "./source";
export type { PageAxis, PageChart, PageChartKind, PageSeries } from "./page-chart";

/** One column of results. `values` has one entry per customer row; "" for "no score" (never null: null leaves the old value). */
export interface ResultColumn {
  /** Stable: "score", "rank", "class", "points:<factor id>", "strategy", "findings". */
  readonly id: string;
  readonly header: string;
  readonly values: readonly Cell[];
  /** Excel number format in English form, e.g. "0.0"; "@" for a column of text, which stays text whatever it looks like. */
  readonly numberFormat: string;
  /** Written in place of the values, which it comes to. Only for target `beside`. */
  readonly formula?: LiveFormula;
}

/** Colours for the class column, as conditional formats. */
export interface ClassColor {
  readonly name: string;
  readonly fill: string;
  readonly text: string;
}

export interface WriteRequest {
  /** Identifies the model; its result columns are found again by this id on the next run. Letters, digits, "_" . */
  readonly resultId: string;
  /** The source as it was read: rows are written beside it, keys are compared with it. */
  readonly source: SourceInfo;
  /** `beside`: columns to the right of the source (an Excel table is extended). `sheet`: an Excel table on a sheet of our own. */
  readonly target: { readonly kind: "beside" } | { readonly kind: "sheet"; readonly sheet: string };
  /** Zero-based rows of `source.range` that hold the customers, in table order. */
  readonly sourceRows: ArrayLike<number>;
  /** Zero-based header row within `source.range`; -1 where there is none. */
  readonly headerRow: number;
  /** Zero-based key column within `source.range` with the keys as read, compared before and after the write; undefined when there is no key. */
  readonly key?: { readonly column: number; readonly header: string; readonly texts: readonly string[] };
  readonly columns: readonly ResultColumn[];
  /** Headers of the source as they were read, with their zero-based columns; the write stops when one has changed. */
  readonly headers?: readonly { readonly column: number; readonly header: string }[];
  /** Columns copied onto the result sheet in front of the results (key, name). Only for target `sheet`. */
  readonly carried?: readonly ResultColumn[];
  readonly classColors: readonly ClassColor[];
  /** One line with the model's name and the date; becomes the note on the headers. */
  readonly note: string;
  /** Written together with the results and taken back with them; formulas refer to it. */
  readonly page?: Page;
  /** Columns of the source that formulas refer to. */
  readonly read?: readonly ReadColumn[];
}

/** What a finished write did, with what is needed to take it back. */
export interface WriteReceipt {
  readonly resultId: string;
  /** Where the results stand now, e.g. "Kunden!L4:N124". */
  readonly address: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** True when columns of an earlier run were updated. */
  readonly updated: boolean;
  /** Sheet of the page that was written together with the results. */
  readonly page?: string;
  /** Cells of the source whose understood value stands in formulas in place of a reference; absent without formulas. */
  readonly literals?: number;
  /** Opaque to everyone but the workbook that made it; plain data. */
  readonly before: unknown;
}

/** A reason not to write, found before the first cell is touched. */
export interface Obstacle {
  readonly kind:
    | "sheet-protected"
    | "rows-filtered"
    | "rows-hidden"
    | "cells-occupied"
    | "merged-cells"
    | "spill"
    | "totals-row"
    | "source-moved"
    | "header-changed"
    | "key-changed"
    | "sheet-missing"
    | "table-missing"
    | "sheet-occupied";
  /** `stop`: cannot be written there. `ask`: the user may choose to go on. */
  readonly severity: "stop" | "ask";
  readonly sheet?: string;
  readonly address?: string;
  readonly count?: number;
  readonly value?: string;
}

export type WorkbookErrorKind =
  | "cell-edit-mode"
  | "protected"
  | "missing"
  | "too-large"
  | "no-answer"
  | "unknown-state"
  | "filtered"
  | "merged"
  | "spill"
  | "keys-changed"
  | "name-taken"
  | "read-failed"
  | "cancelled"
  | "not-supported"
  | "unavailable"
  | "failed";

/** The workbook refused or could not be reached. `detail` names the sheet, table or address; `code` is the host's. */
export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    readonly detail: {
      readonly sheet?: string;
      readonly address?: string;
      readonly code?: string;
      readonly location?: string;
    } = {},
    options?: { cause?: unknown },
  ) {
    super(kind, options);
    this.name = "WorkbookError";
  }
}

/** Cells that were read by their place. */
export interface RangeBlock {
  /**
   * By what the same cells are found again: the name of a table or range where it was given, else the address with its
   * sheet, such as "Punkte!A2:B12".
   */
  readonly address: string;
  readonly range: RangeRef;
  /** No rows where the range is blank. */
  readonly values: CellGrid;
}

/** What was selected by the user, at once after the selection moved. */
export interface SelectionEvent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Everything this program needs of a workbook. All methods reject with `WorkbookError` only. */
export interface Workbook {
  /** The file's name, as the host tells it. */
  name(): Promise<string>;
  /** Excel tables first, then used ranges of visible sheets, then a selection of more than one cell. Result sheets of our own are left out. */
  listSources(): Promise<readonly SourceInfo[]>;
  /** Finds a source again by kind, id or name; undefined when it is gone. */
  findSource(kind: SourceInfo["kind"], id: string, name: string): Promise<SourceInfo | undefined>;
  readSource(source: SourceInfo, options?: ReadOptions): Promise<SourceBlock>;
  /**
   * Reads the cells of a range, without the unused rows above and below it.
   *
   * @param address "Punkte!A2:B12", "A2:B12" for the sheet in front, or the name of an Excel table or of a range;
   *   undefined for what is selected now.
   * @returns undefined where there is no such place, or where several areas or no cells are selected.
   */
  readRange(address?: string): Promise<RangeBlock | undefined>;
  /** Looks before writing; an empty list means that `writeResults` may go ahead. */
  checkWrite(request: WriteRequest): Promise<readonly Obstacle[]>;
  writeResults(
    request: WriteRequest,
    options?: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
  ): Promise<WriteReceipt>;
  /** Takes a write back: restores what stood there, removes what the write added. */
  undoWrite(receipt: Pick<WriteReceipt, "address" | "before">): Promise<void>;
  /**
   * Writes a page of ours: onto the sheet where its last version stands, wherever that is and whatever it is called, else
   * onto a new one. Cells of others are never replaced; `undoWrite` takes the page back.
   */
  writePage(page: Page, options?: { readonly signal?: AbortSignal }): Promise<PageReceipt>;
  /**
   * Writes pages that belong together, each as `writePage` does. Either all of them stand there afterwards or nothing has
   * changed; `undoWrite` takes all of them back.
   *
   * @param pages At least one.
   */
  writePages(
    pages: readonly Page[],
    options?: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
  ): Promise<PagesReceipt>;
  /**
   * Puts a formula into the selected cell, which has to be blank, and tells what the cell shows then. `undoWrite` takes
   * it back; it rejects with `missing` when the formula no longer stands there.
   *
   * @param formula In English notation, with the leading "=".
   * @param options.replace Address of the cell whose content the user has agreed to lose.
   * @param options.newSheet Wanted name of a new sheet, whose first cell takes the formula in place of the selected one.
   */
  insertFormula(
    formula: string,
    options?: { readonly replace?: string; readonly newSheet?: string },
  ): Promise<FormulaOutcome>;
  /** The saved document of this add-in in the workbook (its models, as text), or undefined. */
  loadStore(): Promise<string | undefined>;
  saveStore(text: string): Promise<void>;
  /**
   * Puts a list onto a new sheet as an Excel table and brings it to the front.
   *
   * @param sheet Wanted name; " 2", " 3" … is put behind one that is taken.
   * @param cells Header row and body; text stays text.
   * @param columnFormats Number format of each column's body; undefined for the general one.
   */
  insertList(
    sheet: string,
    cells: CellGrid,
    columnFormats: readonly (string | undefined)[],
  ): Promise<SourceInfo>;
  /** Looks before writing a list; an empty list means that `writeList` may go ahead. */
  checkList(request: ListRequest): Promise<readonly Obstacle[]>;
  /**
   * Writes a list of ours: over its last version, wherever that is and whatever it is called, else onto a new sheet. Either
   * all of it stands there afterwards or nothing has changed; `undoWrite` takes it back. Columns that others have put into
   * the table stay beside the rows that they belong to. The list is a source like any other.
   */
  writeList(
    request: ListRequest,
    options?: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
  ): Promise<ListReceipt>;
  /** Finds a list of ours by the id that it was written with; undefined when it is gone. */
  findList(id: string): Promise<SourceInfo | undefined>;
  /** Reads columns of a list of ours, wherever the user has put them; undefined when the list is gone. */
  readList(
    id: string,
    columns: readonly string[],
    options?: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
  ): Promise<StandingList | undefined>;
  /** Selects a cell and brings its sheet to the front. */
  select(sheet: string, row: number, column: number): Promise<void>;
  /** The cell that is selected now. */
  selection(): Promise<SelectionEvent>;
  /** Returns a function that ends the subscription. */
  onSelection(listener: (event: SelectionEvent) => void): Promise<() => void>;
  /** Something in the workbook's cells changed that was not written by this add-in. */
  onChange(listener: (sheet: string) => void): Promise<() => void>;
}
