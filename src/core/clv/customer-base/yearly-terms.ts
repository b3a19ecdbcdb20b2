/** How users state rates and horizons. */
export interface YearlyTerms {
  /** Effective rate per year, >= 0. */
  readonly discountPerYear: number;
  /** Years to look ahead, > 0. */
  readonly years: number;
}

/** The same in the unit of a model. */
export interface UnitTerms {
  /** Effective rate per unit. */
  readonly discountRate: number;
  /** In units. */
  readonly horizon: number;
}

/** Mean length of a year in the Julian calendar, in days. */
const YEAR_DAYS = 365.25;

/**
 * Yearly terms in the time unit of a model.
 *
 * @param unitDays Days in the unit.
 * @param whole Whether only whole units count, as under BG/BB: the horizon is rounded to them.
 */
export function unitTerms(
  { discountPerYear, years }: YearlyTerms,
  unitDays: number,
  whole = false,
): UnitTerms {
  const units = (years * YEAR_DAYS) / unitDays;
  return {
    discountRate: Math.expm1((Math.log1p(discountPerYear) * unitDays) / YEAR_DAYS),
    horizon: whole ? Math.round(units) : units,
  };
}
