import type { ParetoNbdParams } from "../../../../src/core";
import rows from "./reference.json";

/** One row of reference.json; see make-reference.py. */
export interface ReferenceRow {
  readonly regime: string;
  readonly params: ParetoNbdParams;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly horizon: number;
  readonly discountRate: number;
  readonly logLikelihood: number;
  /** 0 where the value is below 1e-290. */
  readonly alive: number;
  readonly purchases: number;
  readonly newCustomer: number;
  readonly residual: number;
}

export const REFERENCE: readonly ReferenceRow[] = rows;

export const REGIMES: readonly string[] = [...new Set(rows.map(({ regime }) => regime))];

export const SMALLEST_REFERENCE = 1e-290;
