import type { Cell } from "../core";

/** Cells on a page, zero-based. */
export interface PagePlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

/**
 * A piece of a formula that is written for every customer: text in English notation, or a place that the workbook puts in.
 * - `read`: the customer's cell in a column of the source, an index into `WriteRequest.read`.
 * - `result`: the customer's cell in a result column of the same request, by its id; `allOf`: that column as a whole.
 * - `page`: cells of the request's page.
 */
export type FormulaPart =
  | string
  | { readonly read: number }
  | { readonly result: string }
  | { readonly allOf: string }
  | { readonly page: PagePlace };

/** A formula in place of a column's values. */
export interface LiveFormula {
  /** Begins with "=". */
  readonly parts: readonly FormulaPart[];
}

/**
 * A column of the source as it was understood. Where a cell holds something that a formula would take for something else
 * (a number typed as text, a guess), the understood value is written into the formula in place of the reference.
 */
export interface ReadColumn {
  /** Zero-based column within the source. */
  readonly column: number;
  /** `text` is compared trimmed and without case; of a `mark` only counts whether there is one, 1 or "". */
  readonly kind: "number" | "text" | "mark";
  /** One entry per customer; "" where there is no value that counts. */
  readonly values: readonly Cell[];
}
