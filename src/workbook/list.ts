import type { Cell } from "../core";
import type { PageRow } from "./page";
import type { SourceInfo } from "./source";

/** One column of a list of ours. */
export interface ListColumn {
  /** By which the column is found again on the next run, whatever the user calls it then. */
  readonly id: string;
  readonly header: string;
  /** One entry per row, in the order of the other columns. Text stays text; "", null and NaN leave the cell blank. */
  readonly values: ArrayLike<Cell>;
  /** Excel number format in English form, e.g. "0.0"; "@" for a column of text. */
  readonly numberFormat: string;
  /** Number formats of single rows in place of that of the column. */
  readonly formats?: ArrayLike<string | undefined>;
  /** 1 for rows whose cell is left as it stands, such as a formula; all rows of the list then stay in their places. */
  readonly left?: ArrayLike<number>;
  /** What may be typed into the cells; renewed by every run. */
  readonly validation?: ColumnValidation;
  /** Characters; a new column without a width fits its content. */
  readonly width?: number;
}

/**
 * What may be typed into the cells of a column. Excel offers the texts of a `list`; other texts are refused unless it is
 * `open`. A list that Excel cannot keep (a text with a comma, or more than 255 characters together) sets no rule.
 */
export type ColumnValidation =
  { readonly list: readonly string[]; readonly open?: boolean } | { readonly date: true };

/** A list that this add-in makes and keeps up to date: an Excel table on a sheet of its own. */
export interface ListRequest {
  /** By which the list is found again on the next run, wherever it is and whatever it is called; letters, digits, "_". */
  readonly id: string;
  /** Wanted name of a new sheet; " 2", " 3" … is put behind one that is taken. */
  readonly sheet: string;
  /** Wanted name of a new Excel table: letters, digits, "_"; "_2", "_3" … is put behind one that is taken. */
  readonly table: string;
  /** In the order in which a new list has them; those of an earlier run stay where the user has put them. */
  readonly columns: readonly ListColumn[];
  /** Id of the column by whose shown text a row is found again on the next run. */
  readonly key: string;
  /**
   * For each row its row in the list as `readList` gave it, -1 for a new one; without it rows are found by the key. The
   * write stops when the list has changed since.
   */
  readonly standsAt?: ArrayLike<number>;
  /** Ids of further columns that stay filled in the row of a customer who is no longer in the list, such as its name. */
  readonly names?: readonly string[];
  /** Lines above the table: title, model, date, time unit, currency, what the columns mean. */
  readonly head?: readonly PageRow[];
  /** Brings the list to the front. */
  readonly activate?: boolean;
}

/** What a finished list did, with what `undoWrite` needs to take it back. */
export interface ListReceipt {
  /** The list as a source, to be read and scored like any other. */
  readonly source: SourceInfo;
  /** Header and body, e.g. "'Kunden aus Käufen'!A12:F312". */
  readonly address: string;
  /** Rows of the request. */
  readonly rowCount: number;
  /** True when the list of an earlier run was updated. */
  readonly updated: boolean;
  /** Rows that are no longer in the request and stand on for what others have put beside them; their own cells are blank. */
  readonly keptRows: number;
  /** Opaque to everyone but the workbook that made it; plain data. */
  readonly before: unknown;
}

/** A list of ours as it stands in the workbook. */
export interface StandingList {
  readonly source: SourceInfo;
  readonly rowCount: number;
  /** Those columns of ours that are still there, by id. */
  readonly columns: ReadonlyMap<string, StandingColumn>;
}

export interface StandingColumn {
  readonly header: string;
  /** One entry per row; "" for a blank cell. */
  readonly values: readonly Cell[];
  /** Number format of each row in English form. */
  readonly formats: readonly string[];
  /** Rows whose cell holds a formula. */
  readonly formulas: ReadonlySet<number>;
}
