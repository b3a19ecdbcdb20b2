import type { Cell } from "../../core";
import type { Page, PageRow, RangeRef, WriteReceipt } from "../workbook";
import { WorkbookError } from "../workbook";
import type { SavedClassFormat } from "./class-formats";
import type { SavedRule } from "./column-rules";
import type { SourceKey } from "./locate";

/** One own column as it was before a write. */
export interface SavedColumn {
  readonly mark: string;
  /** The cells below the header when they were saved. */
  readonly data: RangeRef;
  readonly isNew: boolean;
  /** What brings the cells back; empty for a new column. */
  readonly inputs: readonly Cell[];
  readonly formats: readonly string[];
  readonly header: Cell;
}

/** What a write beside a source needs to be taken back. Plain data. */
export interface BeforeBeside {
  readonly kind: "beside";
  readonly source: SourceKey;
  readonly sheetId: string;
  readonly hasHeader: boolean;
  /** Keys of all rows below the header, by which the rows are found again; undefined without a key column. */
  readonly key:
    { readonly header: string; readonly column: number; readonly texts: readonly string[] } | undefined;
  readonly columns: readonly SavedColumn[];
  readonly classFormats: { readonly mark: string; readonly formats: readonly SavedClassFormat[] } | undefined;
}

/** What a table of ours needs to be taken back. Plain data. */
export interface BeforeTable {
  readonly kind: "table";
  readonly sheetId: string;
  /** Names of the marks after the write. */
  readonly marks: readonly string[];
  /** The table that stood there; undefined for a sheet that the write made. */
  readonly standing: SavedTable | undefined;
  /** Header and body after the write. */
  readonly after: RangeRef;
  /** The lines above the table after the write, and whole rows that were put in for them. */
  readonly head: RangeRef | undefined;
  readonly inserted: { readonly row: number; readonly rowCount: number } | undefined;
}

export interface SavedTable {
  readonly tableId: string;
  /** Header and body. */
  readonly range: RangeRef;
  /** Columns of ours on the sheet; the others were not touched. */
  readonly columns: readonly number[];
  readonly inputs: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly marks: readonly { readonly name: string; readonly range: RangeRef }[];
  readonly head: { readonly range: RangeRef; readonly rows: readonly PageRow[] } | undefined;
  readonly classFormats: { readonly column: number; readonly formats: readonly SavedClassFormat[] };
  /** Of the columns whose rules the write renews. */
  readonly rules: readonly SavedRule[];
}

/** What a formula in a cell needs to be taken back. Plain data. */
export interface BeforeFormula {
  readonly kind: "formula";
  readonly sheetId: string;
  readonly cell: RangeRef;
  /** The formula as the workbook gives it back. */
  readonly formula: string;
  /** What brings the cell back; "" for a blank one. */
  readonly input: Cell;
  readonly format: string;
  /** The sheet was made for the formula. */
  readonly isNewSheet: boolean;
}

/** What a page needs to be taken back. Plain data. */
export interface BeforePage {
  readonly kind: "page";
  readonly sheetId: string;
  /** The page's own id. */
  readonly id: string;
  /** The page that stood there; undefined for a sheet that the write made. */
  readonly page: Page | undefined;
  /** The cells after the write. */
  readonly after: RangeRef;
}

/** Results and the page that was written together with them. */
export interface BeforeBoth {
  readonly kind: "both";
  readonly results: unknown;
  readonly page: unknown;
}

/** Pages that were written in one go. */
export interface BeforePages {
  readonly kind: "pages";
  readonly pages: readonly BeforePage[];
}

export type Before = BeforeBeside | BeforeTable | BeforeFormula | BeforePage | BeforePages | BeforeBoth;

const KINDS: readonly string[] = [
  "beside",
  "table",
  "formula",
  "page",
  "pages",
  "both",
] satisfies Before["kind"][];

/** The saved state in a receipt that this workbook made. */
export function beforeOf({ before, address }: Pick<WriteReceipt, "address" | "before">): Before {
  const kind = (before as Partial<Before> | undefined)?.kind;
  if (kind === undefined || !KINDS.includes(kind)) {
    throw new WorkbookError("failed", { address });
  }
  return before as Before;
}
