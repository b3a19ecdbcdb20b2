import {
  compareLifetimes,
  equityOf,
  USUAL_LIFETIME,
  valueLifetimes,
  type PurchaseModel,
} from "../../../src/core";
import { withSharedData } from "../../helpers/browser-files";
import { relativeError } from "../clv/relative-error";
import { cdnowPurchases, madePurchases } from "./made-purchases";

const bgNbd: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const period = { firstDay: 1, lastDay: 281 };
const total = (column: Float64Array) => column.reduce((sum, each) => sum + each, 0);

describe("valueLifetimes", () => {
  const made = madePurchases(
    [
      [[1, 100, 50], [71, 20, 10], [141, 40, 20]],
      [],
      [[5, 10, 20]],
      [[8, 30, 24], [80, 60, 48]],
      [[9, 30, 24], [15, 12, 6], [70, 18, 9]],
    ],
    period,
  ); // prettier-ignore

  it("takes the mean of the repeat purchases as amount and the costs as margin", () => {
    const values = valueLifetimes(made, "week", bgNbd, USUAL_LIFETIME);
    expect([...values.histories.customers]).toEqual([0, 2, 3, 4]);
    expect([...values.monetary]).toEqual([30, 0, 60, 15]);
    expect([...values.revenue]).toEqual([160, 10, 90, 60]);
    expect(values.fromCosts).toBe(true);
    const margins = values.terms.margin as Float64Array;
    [0.5, -1, 0.2, 0.35].forEach((margin, row) =>
      expect(relativeError(margins[row]!, margin)).toBeLessThan(1e-12),
    );
    expect(values.forecasts.value[1]).toBeLessThan(0);
    expect(values.distribution.losses).toBe(1);
  });

  it("takes a margin of all where one is said, and the revenue where nothing is known", () => {
    const said = valueLifetimes(made, "week", bgNbd, { ...USUAL_LIFETIME, margin: 0.3 });
    expect([said.terms.margin, said.fromCosts]).toEqual([0.3, false]);
    const { costs: _, ...withoutCosts } = made;
    expect(valueLifetimes(withoutCosts, "week", bgNbd, USUAL_LIFETIME).terms.margin).toBe(1);
  });

  it("counts purchases where no amount is known", () => {
    const plain = madePurchases([[[1, NaN], [71, NaN]], [[5, NaN]]], period); // prettier-ignore
    const values = valueLifetimes(plain, "week", bgNbd, { discountPerYear: 0, years: 1 });
    expect(values.spend).toBeUndefined();
    expect([...values.forecasts.value]).toEqual([...values.forecasts.purchases]);
  });

  it("takes the amount of a whole period in discrete time", () => {
    const bgBb: PurchaseModel = {
      kind: "bg-bb",
      params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 },
    };
    // Weeks that end with day 281: 2–8, …, 65–71, …, 135–141.
    const values = valueLifetimes(
      madePurchases([[[4, 100], [8, 7], [67, 20], [71, 10], [141, 40]]], period),
      "week",
      bgBb,
      USUAL_LIFETIME,
    ); // prettier-ignore
    expect(values.histories.frequency[0]).toBe(2);
    expect(values.monetary[0]).toBe(35);
    expect(values.revenue[0]).toBe(177);
    expect(Number.isInteger(values.terms.horizon)).toBe(true);
  });

  withSharedData("comes to the values of CLVTools for the CDNOW customers", () => {
    const purchases = cdnowPurchases("1997-09-30");
    const { comparison } = compareLifetimes(purchases, "week", { calibrationEnd: "none" });
    const model = comparison.models.find(({ kind }) => kind === "pareto-nbd")!.model;
    const values = valueLifetimes(purchases, "week", model, {
      discountPerYear: Math.expm1((0.0027 * 365.25) / 7),
      years: 400,
    });
    expect(relativeError(total(values.forecasts.alive), 1051.97096)).toBeLessThan(1e-3);
    expect(relativeError(total(values.forecasts.value), 260903.89198)).toBeLessThan(2e-3);
    const yearly = valueLifetimes(purchases, "week", model, { discountPerYear: 0, years: (52 * 7) / 365.25 });
    expect(relativeError(total(yearly.forecasts.purchases), 2110.21103)).toBeLessThan(1e-3);
    expect(values.spend!.independence!.correlation).toBeCloseTo(0.11, 2);
  });
});

describe("equityOf", () => {
  const made = madePurchases(
    [[[1, 100], [71, 20], [141, 40]], [[5, 10], [90, 30]], [[300, 30], [880, 60]], [[900, 12], [910, 30]]],
    { firstDay: 1, lastDay: 1000 },
  ); // prettier-ignore
  const setup = { discountPerYear: 0.1, years: 4, margin: 0.4 };
  const values = valueLifetimes(made, "week", bgNbd, setup);
  const { base, newcomer, wonPerYear } = equityOf(values, "week", bgNbd, setup);

  it("starts from the sum of the values and discounts its flows to nearly the same", () => {
    expect(base.presentValue).toBe(total(values.forecasts.value));
    const discounted = base.present.contribution.reduce(
      (sum, each, year) => sum + each * 1.1 ** -(year + 0.5),
      0,
    );
    expect(relativeError(discounted, base.presentValue)).toBeLessThan(0.01);
  });

  it("expects of a newcomer the mean amount at once", () => {
    expect(newcomer.firstRevenue).toBe(values.spend!.fit.meanSpend);
    expect(newcomer.flows.revenue).toHaveLength(4);
  });

  it("counts who was won in each whole year back from the end", () => {
    // 1000 days are 2.7 years: one won in the last (day 900), one in the year before (day 300).
    expect(wonPerYear).toEqual([1, 1]);
  });
});
