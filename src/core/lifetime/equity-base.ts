import {
  newcomerFlows,
  presentFlows,
  type EquityBase,
  type Newcomer,
  type PurchaseModel,
  type PurchaseModelKind,
} from "../clv";
import { DAYS_IN_UNIT, type HistoryUnit } from "../transactions";
import type { LifetimeSetup } from "./setup";
import { modelledCustomers, type LifetimeValues } from "./value-lifetimes";

/** What customer equity needs: the present customers, and what one new customer is expected to bring. */
export interface LifetimeEquity {
  readonly base: EquityBase;
  readonly newcomer: Newcomer;
  /** Customers won in each year up to the end of the observation, the last first; a part of a year is left out. */
  readonly wonPerYear: readonly number[];
  /** The model that all of it rests on. */
  readonly model: PurchaseModelKind;
  /** False where no amounts are known: every purchase then counts 1 in place of money. */
  readonly hasAmounts: boolean;
  /** Contribution as a share of revenue, of all customers together. */
  readonly margin: number;
  /** Present customers, and those of them whose value cannot be told. */
  readonly customers: number;
  readonly unknown: number;
}

const YEAR_DAYS = 365.25;

/** The flows of the years to come, for scenarios. */
export function equityOf(
  values: LifetimeValues,
  unit: HistoryUnit,
  model: PurchaseModel,
  { discountPerYear, years }: LifetimeSetup,
): LifetimeEquity {
  const unitDays = DAYS_IN_UNIT[unit];
  const { margin } = values.terms;
  const present = presentFlows(modelledCustomers(model, values), margin, years, unitDays);
  const sum = (flow: readonly number[]) => flow.reduce((total, each) => total + each, 0);
  const meanMargin = typeof margin === "number" ? margin : sum(present.contribution) / sum(present.revenue);
  const meanSpend = values.spend === undefined ? 1 : (values.spend.fit.meanSpend ?? NaN);
  const knownValues = values.forecasts.value.filter((value) => !Number.isNaN(value));
  return {
    base: {
      present,
      presentValue: knownValues.reduce((total, each) => total + each, 0),
      discountRate: discountPerYear,
    },
    newcomer: newcomerFlows(model, meanSpend, meanMargin, years, unitDays),
    wonPerYear: wonPerYear(values.histories.age, unitDays),
    model: model.kind,
    hasAmounts: values.spend !== undefined,
    margin: meanMargin,
    customers: values.forecasts.value.length,
    unknown: values.forecasts.value.length - knownValues.length,
  };
}

function wonPerYear(age: Float64Array, unitDays: number): number[] {
  const perYear = YEAR_DAYS / unitDays;
  const longest = age.reduce((most, each) => Math.max(most, each), 0);
  const won = new Array<number>(Math.floor(longest / perYear)).fill(0);
  for (const each of age) {
    const year = Math.floor(each / perYear);
    if (year < won.length) won[year]!++;
  }
  return won;
}
