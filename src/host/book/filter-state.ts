import type { Area } from "../area";

/** A filter on a sheet or table, and the rows that it hides now. */
export interface FilterState {
  area: Area;
  /** Criteria by zero-based column of the filter. */
  criteria: Map<number, FilterCriteria>;
  /** Rows hidden by the filter, zero-based on the sheet. */
  hiddenRows: Set<number>;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}
