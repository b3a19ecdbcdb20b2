import {
  fitGammaGamma,
  forecastCustomers,
  historiesUntil,
  recencyFrequencyMap,
  spendIndependence,
  unitTerms,
  valueDistribution,
  type CustomerForecasts,
  type ForecastTerms,
  type GammaGammaFit,
  type ModelledCustomers,
  type ObservedHistories,
  type PurchaseModel,
  type RecencyFrequencyMap,
  type SpendIndependence,
  type ValueDistribution,
} from "../clv";
import { quantile } from "../numeric/quantile";
import { DAYS_IN_UNIT, type HistoryUnit, type Purchases } from "../transactions";
import { observationEnd } from "./observation-end";
import type { LifetimeSetup } from "./setup";
import { marginsOf, spendingOf } from "./spending";

/** What the customers are worth; columns by customer with a purchase. */
export interface LifetimeValues {
  /** Codes of the customers, and their histories at the end of the observation. */
  readonly histories: ObservedHistories;
  /** Mean amount of the purchases counted by the frequency; NaN where it is not known. */
  readonly monetary: Float64Array;
  /** Sum of what each customer spent so far. */
  readonly revenue: Float64Array;
  /** Undefined without amounts: every purchase then counts 1 in all columns. */
  readonly spend: SpendFit | undefined;
  readonly terms: ForecastTerms;
  /** Whether the margins come from the costs of the purchases. */
  readonly fromCosts: boolean;
  readonly forecasts: CustomerForecasts;
  readonly distribution: ValueDistribution;
  /** For customers of the longest history, purchases within the horizon. */
  readonly map: RecencyFrequencyMap;
}

export interface SpendFit {
  readonly fit: GammaGammaFit;
  /** Undefined where nothing can be compared. */
  readonly independence: SpendIndependence | undefined;
}

const TYPICAL = 0.99;
const MOST_FREQUENT = 40;
const LEAST_FREQUENT = 5;

/** Forecasts and values of all customers under a fitted model. */
export function valueLifetimes(
  purchases: Purchases,
  unit: HistoryUnit,
  model: PurchaseModel,
  setup: LifetimeSetup,
): LifetimeValues {
  const discrete = model.kind === "bg-bb";
  const unitDays = DAYS_IN_UNIT[unit];
  const clock = { unitDays, discrete };
  const histories = historiesUntil(purchases, observationEnd(purchases, clock), clock);
  const { monetary, revenue } = spendingOf(purchases, histories, clock);
  const spend = fitSpend(histories.frequency, monetary);
  const margins =
    setup.margin === undefined || setup.margin === "costs" ? marginsOf(purchases, histories) : undefined;
  const margin = margins ?? (typeof setup.margin === "number" ? setup.margin : 1);
  const terms = { ...unitTerms(setup, unitDays, discrete), margin };
  const customers = modelledCustomers(model, { histories, monetary, spend });
  const forecasts = forecastCustomers(customers, terms);
  const age = histories.age.reduce((longest, each) => Math.max(longest, each), 0);
  return {
    histories,
    monetary,
    revenue,
    spend,
    terms,
    fromCosts: margins !== undefined,
    forecasts,
    distribution: valueDistribution(forecasts.value),
    map: recencyFrequencyMap(model, {
      age,
      mostFrequency: shownFrequencies(histories.frequency, discrete ? age : MOST_FREQUENT),
      horizon: terms.horizon,
    }),
  };
}

/** What the forecasts of the values rest on. */
export const modelledCustomers = (
  model: PurchaseModel,
  { histories, monetary, spend }: Pick<LifetimeValues, "histories" | "monetary" | "spend">,
): ModelledCustomers => ({ model, histories, spend: spend && { params: spend.fit.params, monetary } });

function fitSpend(frequency: Float64Array, monetary: Float64Array): SpendFit | undefined {
  const known = frequency.map((count, row) => (monetary[row]! > 0 ? count : 0));
  const fit = fitGammaGamma({ frequency: known, monetary });
  return fit.ok
    ? { fit: fit.value, independence: spendIndependence({ frequency: known, monetary }) }
    : undefined;
}

function shownFrequencies(frequency: Float64Array, most: number): number {
  const typical = quantile(Float64Array.from(frequency).sort(), TYPICAL) ?? 0;
  return Math.max(Math.min(LEAST_FREQUENT, most), Math.min(most, Math.ceil(typical)));
}
