import { quantile } from "../../numeric/quantile";
import { seededUniform } from "../bootstrap/random";
import type { NumberColumn } from "../customers";
import { marginOf, type ForecastTerms } from "../customer-base/forecast-customers";
import type { FittedPurchaseModel } from "../forecast/fit-purchase-model";
import { predictionsOf, type PurchaseModel } from "../forecast/purchase-model";
import type { HistoryColumns } from "../forecast/columns";
import type { Fit } from "../fit-status";
import { drawParameters } from "./draw-parameters";
import { futureOf } from "./future-purchases";
import { variatesFrom } from "./random-variates";

export interface IntervalRequest {
  readonly purchases: FittedPurchaseModel;
  readonly histories: HistoryColumns;
  /** Without one, every purchase is worth 1. */
  readonly spend?: { readonly fit: Fit<"p" | "q" | "gamma">; readonly monetary: NumberColumn } | undefined;
  readonly terms: ForecastTerms;
  /** The same seed gives the same intervals. */
  readonly seed: number;
  /** Futures played for each customer. @default as many as take some seconds, 100 to 1000 */
  readonly draws?: number | undefined;
}

/** Where values lie with a probability of 90 %. */
export interface ValueIntervals {
  /** For each customer: 5 % of the futures are worth less, 5 % more; NaN where the history cannot be. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Of the sum over all customers. */
  readonly total: { readonly mean: number; readonly low: number; readonly high: number };
  readonly draws: number;
  /** Whether the parameters were drawn too; not so where the data do not determine them. */
  readonly parametersVary: boolean;
}

const BUDGET = 4e6;
const FEWEST_DRAWS = 100;
const MOST_DRAWS = 1000;
const PARAMETER_BUDGET = 2e6;
const FEWEST_PARAMETERS = 10;
const CUSTOMERS_PER_STEP = 500;
const TAIL = 0.05;

const within = (value: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));

/**
 * Intervals for the value of each customer, by playing many possible futures.
 *
 * They hold three uncertainties: that of the parameters, drawn with their covariance; that of what the customer is
 * like (alive or not, rate, chance to leave, mean amount), drawn from what the history teaches; and the chance of when
 * and how much such a customer buys. So most intervals of single customers begin at 0. They do not hold that the model
 * may be wrong.
 *
 * @returns Share done after each step, at the end the intervals; to be left at any time.
 */
export function* valueIntervalSteps(request: IntervalRequest): Generator<number, ValueIntervals> {
  const { purchases, histories, spend, terms, seed } = request;
  const { frequency, recency, age } = histories;
  const customers = frequency.length;
  const draws = request.draws ?? within(BUDGET / customers, FEWEST_DRAWS, MOST_DRAWS);
  const sets = within(PARAMETER_BUDGET / customers, Math.min(FEWEST_PARAMETERS, draws), draws);
  const variates = variatesFrom(seededUniform(seed));
  const models = drawParameters(purchases.fit, sets, variates).map(
    (params) => ({ kind: purchases.model.kind, params }) as unknown as PurchaseModel,
  );
  const spends = spend && drawParameters(spend.fit, sets, variates);
  const aliveOf = models.map((model) => predictionsOf(model).aliveSoFar);
  const futures = models.map((model) => futureOf(model, terms, variates));
  const low = new Float64Array(customers);
  const high = new Float64Array(customers);
  const totals = new Float64Array(draws);
  const alive = new Float64Array(sets);
  const worth = new Float64Array(draws);
  for (let row = 0; row < customers; row++) {
    if (row > 0 && row % CUSTOMERS_PER_STEP === 0) yield row / customers;
    const x = frequency[row]!;
    for (let set = 0; set < sets; set++) alive[set] = aliveOf[set]!(x, recency[row]!, age[row]!);
    const margin = marginOf(terms.margin, row);
    const known = spend !== undefined && spend.monetary[row]! > 0 ? x : 0;
    const spent = known === 0 ? 0 : known * spend!.monetary[row]!;
    if (Number.isNaN(alive[0]!) || !Number.isFinite(margin)) {
      low[row] = high[row] = NaN;
      continue;
    }
    for (let draw = 0; draw < draws; draw++) {
      const set = draw % sets;
      let value = 0;
      if (variates.uniform() < alive[set]!) {
        const amounts = spends?.[set];
        let perShape = NaN;
        futures[set]!(x, age[row]!, (discount) => {
          if (amounts === undefined) {
            value += discount;
            return;
          }
          const { p, q, gamma } = amounts;
          if (Number.isNaN(perShape)) perShape = (gamma + spent) / variates.gamma(q + p * known);
          value += discount * variates.gamma(p) * perShape;
        });
      }
      worth[draw] = value * margin;
      totals[draw]! += value * margin;
    }
    worth.sort();
    low[row] = at(worth, TAIL);
    high[row] = at(worth, 1 - TAIL);
  }
  totals.sort();
  return {
    low,
    high,
    total: {
      mean: totals.reduce((sum, total) => sum + total, 0) / draws,
      low: at(totals, TAIL),
      high: at(totals, 1 - TAIL),
    },
    draws,
    parametersVary: purchases.fit.covariance !== undefined,
  };
}

/** The last of {@link valueIntervalSteps}. */
export function valueIntervals(request: IntervalRequest): ValueIntervals {
  const steps = valueIntervalSteps(request);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const at = (sorted: Float64Array, share: number): number => quantile(sorted, share) ?? NaN;
