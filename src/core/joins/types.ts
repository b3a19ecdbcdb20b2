import type { ElapsedUnit } from "../model/types";
import type { Aggregate } from "../rollup/types";
import type { Column, Table } from "../table/types";

/** Tables that take part in a join, by the id under which the specification names them. */
export type JoinTables = Readonly<Record<string, Table>>;

/** Two spellings of one customer, confirmed by the user: the key of a further table and the one it stands for. */
export type KeyPair = readonly [foreign: string, own: string];

/** A key that has no partner. */
export interface UnmatchedKey {
  /** As shown in its first row. */
  readonly text: string;
  /** First table row with it. */
  readonly row: number;
  /** How many rows have it. */
  readonly rows: number;
}

/** Columns brought in from a table in which each key stands once: the orders of order lines, the products of orders. */
export interface LookUp {
  /** Id of the table that is looked up in. */
  readonly table: string;
  /** Header of the key in the table that gets the columns. */
  readonly key: string;
  /** Header of the key in the table that is looked up in. */
  readonly otherKey: string;
  /** Headers of the columns brought in. */
  readonly columns: readonly string[];
  readonly pairs?: readonly KeyPair[];
}

/** How the numbers of a share off are meant: 0.15 or 15 for fifteen per cent. */
export type ShareForm = "share" | "percent";

/** A column computed row by row: the product of columns, less a share off. "Einzelpreis × Menge × (1 − Rabatt)" */
export interface AmountColumn {
  /** Header of the new column. */
  readonly name: string;
  /** Headers of the columns multiplied; one or more. */
  readonly factors: readonly string[];
  /** Header of the column with the share off; a blank cell there means nothing off. */
  readonly discount?: string;
  /** Recognised by header and values when left out. */
  readonly discountForm?: ShareForm;
}

/**
 * How the rows of a customer become one value. Those of {@link Aggregate}, and
 * - `last`: the value of the lowest row in the list;
 * - `distinct`: how many different values there are;
 * - `share`: share of the rows with a value that have the chosen text, or yes; from 0 to 1;
 * - `trend`: change of the yearly sums per year, see {@link yearlyTrend};
 * - `since-last`, `since-first`: time from the newest or oldest date to the reference date.
 */
export type MeasureAggregate =
  Aggregate | "last" | "distinct" | "share" | "trend" | "since-last" | "since-first";

/** One figure per customer, without its name. */
export interface MeasureSource {
  readonly aggregate: MeasureAggregate;
  /** Header of the column; left out, `count` counts rows. */
  readonly column?: string;
  /** Header of the date column: tells the newest row, the year of a trend, and what lies within the period. */
  readonly by?: string;
  /** Text whose share is taken; left out, the share of yes. */
  readonly text?: string;
  /** Unit of `since-last` and `since-first`. @default "days" */
  readonly unit?: ElapsedUnit;
  /** First and last day of the period, Excel serial days, both included; rows without a date lie outside. */
  readonly from?: number;
  readonly to?: number;
}

export interface Measure extends MeasureSource {
  /** Header of the column in the customer view. */
  readonly name: string;
  /** What the figure means, in the user's words. */
  readonly definition?: string;
}

/** A table whose rows belong to customers. */
export interface MeasuredTable {
  readonly table: string;
  /** Header of the customers' key, which may have been looked up. */
  readonly key: string;
  readonly pairs?: readonly KeyPair[];
  readonly lookUps?: readonly LookUp[];
  readonly amount?: AmountColumn;
  readonly measures: readonly Measure[];
}

/** The list that has every customer once. */
export interface CustomerList {
  readonly table: string;
  readonly key: string;
  /** Headers of the columns that the view takes over. */
  readonly columns: readonly string[];
}

export interface CustomerViewSpec {
  /** Left out, the customers are those that the tables name, in order of first mention. */
  readonly customers?: CustomerList;
  readonly tables: readonly MeasuredTable[];
}

export type JoinFindingKind =
  /** Rows whose key no row of the looked-up table has. */
  | "lookup-without-partner"
  /** Keys that several rows of the looked-up table have; the first row counts. */
  | "lookup-key-repeated"
  /** Keys that several rows of the customer list have; the first row counts. */
  | "customer-repeated"
  /** Rows of the customer list without a key, which are left out. */
  | "customer-key-blank"
  /** Rows without a customer, which count nowhere. */
  | "row-key-blank"
  /** A table, or a header, that is not there (any more). */
  | "table-missing"
  | "column-missing"
  /** A column cannot be aggregated so: `values.aggregate`. */
  | "aggregate-does-not-fit"
  /** Customers whose figure has no value on account of a faulty cell. */
  | "faulty-cells"
  /** Rows without a date where the measure goes by date. */
  | "date-missing"
  /** Rows dated after the reference date, which a trend and a time since leave out. */
  | "date-after-reference"
  /** Shares off below 0 or above 1. */
  | "discount-out-of-range"
  /** Blank shares off, taken for nothing off. */
  | "discount-blank";

/** Something about the join that the user should know, with the table it was found in. */
export interface JoinFinding {
  readonly kind: JoinFindingKind;
  readonly severity: "info" | "warning" | "problem";
  /** Id of the table. */
  readonly table: string;
  readonly address?: string;
  readonly column?: string;
  /** Header of the measure that it concerns. */
  readonly measure?: string;
  readonly count: number;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What became of the keys by which columns were looked up. */
export interface LookUpReport {
  /** Place among the look-ups of its table. */
  readonly at: number;
  /** Rows that found a partner. */
  readonly matchedRows: number;
  /** Keys that the looked-up table does not have. */
  readonly unmatched: readonly UnmatchedKey[];
}

/** What became of the keys of one table. */
export interface TableReport {
  readonly table: string;
  /** Rows and keys that found a customer. */
  readonly matchedRows: number;
  readonly matchedKeys: number;
  /** Rows without a key. */
  readonly blankRows: number;
  /** Keys of this table that no customer has. */
  readonly unmatched: readonly UnmatchedKey[];
  readonly lookUps: readonly LookUpReport[];
  /** Customers that have no row in this table, with their row in the customer list, or in the view without one. */
  readonly customersWithoutRows: readonly UnmatchedKey[];
}

/** A column of the customer view, with the words that define it. */
export interface ViewColumn extends Column {
  readonly definition?: string;
  /** For a figure, where the specification has it: `spec.tables[table].measures[measure]`. */
  readonly place?: { readonly table: number; readonly measure: number };
}

export interface ViewTable extends Table {
  readonly columns: readonly ViewColumn[];
}

/** One row per customer, and what was found on the way. */
export interface CustomerView {
  readonly table: ViewTable;
  /** Header of the key column of `table`. */
  readonly key: string;
  /** One per table of the specification that was found. */
  readonly reports: readonly TableReport[];
  /** Customers of the list without a row in any table. */
  readonly customersWithoutRows: number;
  readonly findings: readonly JoinFinding[];
}
