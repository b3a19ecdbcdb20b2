import type { CellGrid } from "../core";

/** Zero-based rectangle on a named sheet. */
export interface RangeRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Something in the workbook that could be a customer list. */
export interface SourceInfo {
  /** `table` is an Excel table (body and header, without totals row); `sheet` a sheet's used range; `selection` what is selected. */
  readonly kind: "table" | "sheet" | "selection";
  /** Table name or sheet name. */
  readonly name: string;
  /** The stable id that the host gives: table id or sheet id; survives renaming. */
  readonly id: string;
  readonly range: RangeRef;
  /** Excel table with a visible totals row below its body. */
  readonly hasTotals: boolean;
  readonly protected: boolean;
  /** True when a filter hides rows now. */
  readonly filtered: boolean;
  /** True for the sheet that is in front. */
  readonly active: boolean;
  /** False for an Excel table whose header row is switched off; otherwise absent. */
  readonly hasHeader?: false;
}

/** A block of cells with what is needed to read it well. */
export interface SourceBlock {
  readonly source: SourceInfo;
  readonly values: CellGrid;
  /** Cells as shown, column-wise for the columns asked for in `textColumns`; undefined for the others. */
  readonly text: readonly (readonly string[] | undefined)[];
  /** Number format of a typical body cell, per column. */
  readonly columnFormats: readonly (string | undefined)[];
  /** Zero-based columns of the block that are hidden, and rows hidden by hand or by a filter. */
  readonly hiddenColumns: readonly number[];
  readonly hiddenRowCount: number;
  /** Addresses of merged areas that touch the block, e.g. "B4:C4". */
  readonly mergedAreas: readonly string[];
  /** Zero-based columns of the block that hold results of this add-in; they are no data about customers. */
  readonly ownColumns?: readonly number[];
}

export interface ReadOptions {
  /**
   * Zero-based columns of which the shown text is wanted (keys). "auto": all when the block is small (≤ 50,000 cells),
   * else none. A function is asked after the values were read.
   */
  readonly textColumns?: readonly number[] | "auto" | ((values: CellGrid) => readonly number[]);
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}
