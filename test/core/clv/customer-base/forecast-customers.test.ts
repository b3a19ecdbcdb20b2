import {
  alive,
  customerMargins,
  customerValue,
  expectedPurchases,
  forecastCustomers,
  unitTerms,
  type PurchaseModel,
} from "../../../../src/core";
import { relativeError } from "../relative-error";

const MODELS: readonly PurchaseModel[] = [
  { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } },
  { kind: "pareto-nbd", params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 } },
  { kind: "bg-bb", params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 } },
];
const params = { p: 6.25, q: 3.74, gamma: 15.44 };
const histories = { frequency: [0, 2, 7], recency: [0, 20, 35], age: [40, 38, 38] };
const monetary = [NaN, 10, 73.74];
const terms = { discountRate: 0.002, horizon: 52 };

describe("forecastCustomers", () => {
  it.each(MODELS)("says of each customer what the single functions say: $kind", (model) => {
    const margin = [0.3, 0.4, -0.1];
    const found = forecastCustomers({ model, histories, spend: { params, monetary } }, { ...terms, margin });
    histories.frequency.forEach((frequency, row) => {
      const recency = histories.recency[row]!;
      const age = histories.age[row]!;
      const single = customerValue(
        { purchases: model, spend: params },
        { frequency, recency, age, monetary: monetary[row]! },
        { ...terms, margin: margin[row]! },
      );
      expect(found.alive[row]).toBe(alive(model, frequency, recency, age));
      expect(found.purchases[row]).toBe(expectedPurchases(model, frequency, recency, age, 52));
      expect(found.spend[row]).toBe(single.spend);
      expect(found.revenue[row]).toBe(found.purchases[row]! * single.spend);
      expect(relativeError(found.value[row]!, single.value)).toBeLessThan(1e-12);
    });
    expect(found.value[2]).toBeLessThan(0);
  });

  it("is worth P(alive) times what a customer alive for certain is worth", () => {
    const model = MODELS[1]!;
    const found = forecastCustomers(
      { model, histories, spend: { params, monetary } },
      { ...terms, margin: 0.5 },
    );
    found.value.forEach((value, row) =>
      expect(relativeError(value, found.alive[row]! * found.valueIfAlive[row]!)).toBeLessThan(1e-12),
    );
  });

  it("expects of a customer without a known amount what all customers spend", () => {
    const unknown = { params, monetary: [NaN, NaN, 0] };
    const found = forecastCustomers(
      { model: MODELS[0]!, histories, spend: unknown },
      { ...terms, margin: 1 },
    );
    // p gamma / (q - 1)
    found.spend.forEach((amount) => expect(relativeError(amount, (6.25 * 15.44) / 2.74)).toBeLessThan(1e-12));
  });

  it("counts purchases where there are no amounts", () => {
    const found = forecastCustomers(
      { model: MODELS[0]!, histories },
      { discountRate: 0, horizon: 52, margin: 1 },
    );
    expect([...found.value]).toEqual([...found.purchases]);
  });

  it("leaves a customer with an impossible history without a forecast", () => {
    const broken = { ...histories, recency: [0, 50, 35] };
    const found = forecastCustomers({ model: MODELS[0]!, histories: broken }, { ...terms, margin: 1 });
    expect([...found.value].map(Number.isNaN)).toEqual([false, true, false]);
    expect(found.alive[1]).toBeNaN();
  });
});

describe("unitTerms", () => {
  it("turns a yearly rate and years into those of the unit", () => {
    const weekly = unitTerms({ discountPerYear: 0.1, years: 2 }, 7);
    expect(relativeError(weekly.horizon, (2 * 365.25) / 7)).toBeLessThan(1e-12);
    expect(relativeError((1 + weekly.discountRate) ** (365.25 / 7), 1.1)).toBeLessThan(1e-12);
    expect(unitTerms({ discountPerYear: 0.1, years: 3 }, 365.25)).toEqual({ discountRate: expect.closeTo(0.1, 14) as number, horizon: 3 }); // prettier-ignore
  });

  it("rounds the horizon to whole opportunities where only they count", () => {
    expect(unitTerms({ discountPerYear: 0, years: 1 }, 30.4375, true)).toEqual({
      discountRate: 0,
      horizon: 12,
    });
    expect(unitTerms({ discountPerYear: 0, years: 1 }, 182, true).horizon).toBe(2);
  });
});

describe("customerMargins", () => {
  it("is the share of the revenue that costs leave, below 0 for losses", () => {
    const margins = customerMargins([100, 50, 200], [60, 80, 100]);
    expect([...margins]).toEqual([0.4, 1 - 80 / 50, 0.5]);
  });

  it("takes the share of all for customers without revenue and none for unknown costs", () => {
    const margins = customerMargins([100, 0, 100, 100], [60, 5, 20, NaN]);
    expect([...margins]).toEqual([0.4, 0.6, 0.8, NaN]);
  });
});
