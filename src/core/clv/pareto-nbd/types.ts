/**
 * Parameters of the Pareto/NBD model in the letters of Schmittlein, Morrison & Colombo (1987), all positive.
 *
 * Purchase rates vary between customers as Gamma(shape `r`, rate `alpha`), dropout rates as Gamma(`s`, `beta`).
 * `alpha` and `beta` are in the time unit of recency and age; `r` and `s` have none.
 */
export interface ParetoNbdParams {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}
