/** What one cell holds, as a workbook gives it; `""` and `null` both mean blank. Error cells come as "#N/A", "#REF!" … */
export type Cell = string | number | boolean | null;

/** A rectangular block, row-major: `cells[row][column]`, every row the same length. */
export type CellGrid = readonly (readonly Cell[])[];

/** How numbers are written in text cells of a column: `de` = 1.234,56 and `en` = 1,234.56. */
export type NumberLocale = "de" | "en";

/** What a column was taken to be. */
export type ColumnKind = "number" | "date" | "text" | "boolean" | "empty";

/** What became of one cell. Stored as the number in `Column.status`. */
export const CellStatus = {
  value: 0,
  blank: 1,
  /** An error cell such as #N/A. */
  error: 2,
  /** Text where a number was expected, and it could not be read as one. */
  unreadable: 3,
  /** A number marked as a guess: "ca. 5", "~5", "5 (geschätzt)". It counts as a value. */
  estimate: 4,
} as const;
export type CellStatus = (typeof CellStatus)[keyof typeof CellStatus];

/**
 * One column of a table. `numbers` and `codes` have one entry per table row.
 * - number: the value; date: Excel serial day (1900 system); boolean: 1 or 0; NaN where there is none.
 * - text columns: `codes[row]` indexes `dictionary`, -1 where blank. Other kinds have an empty dictionary,
 *   unless a text form was needed (the key column always has one).
 */
export interface Column {
  /** The header as shown; headers that repeat get " (2)", " (3)"; blank headers "Spalte C" by letter. */
  readonly name: string;
  /** Zero-based position in the block that was read; -1 for a column that was counted from the rows of a unit. */
  readonly index: number;
  readonly kind: ColumnKind;
  readonly numbers: Float64Array;
  readonly codes: Int32Array;
  readonly dictionary: readonly string[];
  /** A `CellStatus` per row. */
  readonly status: Uint8Array;
  /** The locale by which text cells were read, and why. */
  readonly locale: NumberLocale;
  /** True when text numbers decided nothing and the locale is an assumption ("1.234" alone). */
  readonly localeAmbiguous: boolean;
  /** Where a row stands for several rows of the list: the row in the block whose cell gave the value or its mark. */
  readonly sourceRows?: Int32Array;
}

/** The rows of the list that each table row stands for. */
export interface Members {
  /** Rows of table row `row`: `sourceRows` from `starts[row]` up to `starts[row + 1]`. One entry more than rows. */
  readonly starts: Int32Array;
  /** Zero-based rows in the block, ascending within each table row. */
  readonly sourceRows: Int32Array;
  /** The key of each entry of `sourceRows` as shown. */
  readonly keys: readonly string[];
  /** Header and zero-based position in the block of the column by which the rows were put together. */
  readonly header: string;
  readonly column: number;
}

/** Where a table's block starts in its sheet; zero-based. Serves for addresses in findings. */
export interface TableOrigin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type FindingKind =
  | "title-rows-skipped"
  | "totals-row-skipped"
  | "blank-rows-skipped"
  | "header-missing"
  | "header-repeated"
  | "header-blank"
  | "error-cell"
  | "unreadable-number"
  | "estimate"
  | "text-number"
  | "locale-ambiguous"
  | "blank-cell"
  | "key-blank"
  | "key-repeated"
  | "negative-value"
  | "unknown-category"
  | "column-missing"
  | "unit-column-missing"
  | "date-after-reference"
  | "merged-cells"
  | "hidden-column"
  | "hidden-rows";

/** Something about the data that the user should know. `severity` orders the list: a problem costs a score. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: "info" | "warning" | "problem";
  /** Cell address such as "Kunden!C7", of the first occurrence. */
  readonly address?: string;
  /** Table row (0-based) of the first occurrence. */
  readonly row?: number;
  readonly column?: string;
  /** How many cells or rows it concerns. */
  readonly count: number;
  /** The values the sentence shows: the text found, the number taken, further addresses. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The user's list as typed columns. Rows that are not customers (titles, totals, blank) are left out. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** For each table row its zero-based row in the block that was read, to write results beside it. */
  readonly sourceRows: Int32Array;
  /** Present where rows of the list were rolled up; `sourceRows` then has the first row of each unit. */
  readonly members?: Members;
  /** Zero-based row of the header in the block, or -1 where there is none. */
  readonly headerRow: number;
  readonly findings: readonly Finding[];
  readonly origin: TableOrigin;
}

export interface ReadTableOptions {
  readonly origin?: TableOrigin;
  /** Zero-based header row; found by itself when left out; -1 for none. */
  readonly headerRow?: number;
  /** The cells as shown, same shape, where the caller has them. Keys are compared in this form ("007" is not 7). */
  readonly text?: readonly (readonly string[])[];
  /** The same by column, with holes for columns whose texts are not known. `text` goes before it. */
  readonly textColumns?: readonly (readonly string[] | undefined)[];
  /** Number formats by column (of a typical body cell): a date format makes a column of serials a date column. */
  readonly columnFormats?: readonly (string | undefined)[];
  /** Fixed choices by header name; they override what would be proposed. */
  readonly columns?: Readonly<Record<string, { readonly kind?: ColumnKind; readonly locale?: NumberLocale }>>;
  /** Locale taken where the column's own cells decide nothing. Default "de". */
  readonly locale?: NumberLocale;
  /** Headers of further columns whose texts are compared as shown: they get a dictionary as the key column does. */
  readonly shown?: readonly string[];
  /** The key column by header name: gets a dictionary of the shown texts, and findings for blanks and repeats. */
  readonly key?: string;
  /** True when the block is an Excel table: row 0 is the header, no titles, no totals. */
  readonly isExcelTable?: boolean;
}
