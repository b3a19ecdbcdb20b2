/** One period of a life table. */
export interface LifeTableRow {
  /** Periods since the start; 1 is the first renewal. */
  readonly period: number;
  /** Customers at the period's start. */
  readonly atRisk: number;
  /** Customers that left in the period. */
  readonly lost: number;
  /** Share of those at risk that stayed; `undefined` when nobody was at risk. */
  readonly retentionRate: number | undefined;
  /** Product of the retention rates so far; `undefined` once nobody is at risk. */
  readonly survival: number | undefined;
}

/**
 * Observed retention and survival, several cohorts pooled period by period (Kaplan & Meier 1958), so that younger
 * cohorts count for the periods that they have lived through.
 *
 * @param cohorts Customers left after 0, 1, 2 … periods, one list for each cohort; never rising.
 */
export function lifeTable(cohorts: readonly (readonly number[])[]): LifeTableRow[] {
  const periods = Math.max(0, ...cohorts.map((survivors) => survivors.length - 1));
  const rows: LifeTableRow[] = [];
  let survival: number | undefined = 1;
  for (let period = 1; period <= periods; period++) {
    const observed = cohorts.filter((survivors) => survivors.length > period);
    const atRisk = observed.reduce((sum, survivors) => sum + survivors[period - 1]!, 0);
    const kept = observed.reduce((sum, survivors) => sum + survivors[period]!, 0);
    const retentionRate: number | undefined = atRisk > 0 ? kept / atRisk : undefined;
    survival = survival === undefined || retentionRate === undefined ? undefined : survival * retentionRate;
    rows.push({ period, atRisk, lost: atRisk - kept, retentionRate, survival });
  }
  return rows;
}
