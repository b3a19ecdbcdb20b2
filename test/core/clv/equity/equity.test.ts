import {
  customerEquity,
  equityTornado,
  forecastCustomers,
  impliedRetention,
  newcomerFlows,
  presentFlows,
  presentValue,
  residualTransactions,
  retentionFlows,
  unitTerms,
  type EquityBase,
  type PurchaseModel,
} from "../../../../src/core";
import { relativeError } from "../relative-error";

const model: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const histories = { frequency: [0, 2, 7, 3], recency: [0, 20, 35, 30], age: [40, 38, 38, 39] };
const spend = { params: { p: 6.25, q: 3.74, gamma: 15.44 }, monetary: [NaN, 10, 73.74, 20] };

/** Mid-year value of a constant retention by the cash-flow calculator, which sums in closed form. */
function byCashFlow(contribution: number, retentionRate: number, discountRate: number, periods: number) {
  const value = presentValue({ contribution, retentionRate, discountRate, periods, timing: "mid" });
  if (!value.ok) throw new Error("no value");
  return value.value;
}

const YEARS = 30;
const present = retentionFlows(1000, 0.4, 0.8, YEARS);
const contractual: EquityBase = {
  present,
  presentValue: byCashFlow(400, 0.8, 0.1, YEARS),
  discountRate: 0.1,
};
const newcomer = { firstRevenue: 50, firstContribution: 20, flows: retentionFlows(100, 0.4, 0.7, YEARS) };
const growing: EquityBase = {
  ...contractual,
  future: { newcomer, perYear: 10, growth: 0.05, acquisitionCost: 60, years: 3 },
};

describe("presentFlows", () => {
  it("splits what is expected of the customers into years", () => {
    const flows = presentFlows({ model, histories, spend }, 0.3, 3, 7);
    const { revenue } = forecastCustomers(
      { model, histories, spend },
      { ...unitTerms({ discountPerYear: 0, years: 3 }, 7), margin: 1 },
    );
    const whole = revenue.reduce((sum, each) => sum + each, 0);
    expect(
      relativeError(
        flows.revenue.reduce((sum, each) => sum + each, 0),
        whole,
      ),
    ).toBeLessThan(1e-12);
    flows.contribution.forEach((each, year) =>
      expect(relativeError(each, 0.3 * flows.revenue[year]!)).toBeLessThan(1e-12),
    );
    expect(flows.revenue[1]).toBeLessThan(flows.revenue[0]!);
  });

  it("gives customers their own margins, also negative ones", () => {
    const one = presentFlows({ model, histories, spend }, [0, 0, 1, 0], 2, 7);
    const other = presentFlows({ model, histories, spend }, [0, 0, -1, 0], 2, 7);
    expect(other.contribution).toEqual(one.contribution.map((each) => -each));
  });
});

describe("newcomerFlows", () => {
  it("is the first purchase and the repeat purchases of each year after it", () => {
    const { firstRevenue, firstContribution, flows } = newcomerFlows(model, 35, 0.4, 4, 7);
    expect([firstRevenue, firstContribution]).toEqual([35, 14]);
    const repeats = residualTransactions(model, 0, 0, 0, 0, (4 * 365.25) / 7);
    expect(
      relativeError(
        flows.revenue.reduce((sum, each) => sum + each, 0),
        35 * repeats,
      ),
    ).toBeLessThan(1e-12);
  });
});

describe("customerEquity", () => {
  it("is the value of the present customers where there are no others and nothing changes", () => {
    const value = contractual.presentValue;
    expect(customerEquity(contractual)).toEqual({ present: value, future: 0, acquisition: 0, total: value });
  });

  it.each([
    ["one more point of retention", { retention: 0.01 }, [400, 0.81, 0.1]],
    ["one point less", { retention: -0.01 }, [400, 0.79, 0.1]],
    ["one more point of discount", { discountRate: 0.01 }, [400, 0.8, 0.11]],
    ["one more point of margin", { margin: 0.01 }, [410, 0.8, 0.1]],
    ["all of them", { retention: 0.02, discountRate: -0.01, margin: -0.05 }, [350, 0.82, 0.09]],
  ] as const)("is that of the cash flow with %s", (_, change, [contribution, retention, discount]) => {
    const expected = byCashFlow(contribution, retention, discount, YEARS);
    expect(relativeError(customerEquity(contractual, change).present, expected)).toBeLessThan(1e-12);
  });

  it("keeps the future customers apart: what each is worth less the cost, for all that are won, discounted", () => {
    const worth = 20 + byCashFlow(40, 0.7, 0.1, YEARS);
    const won = 10 * (1.1 ** -0.5 + 1.05 * 1.1 ** -1.5 + 1.05 ** 2 * 1.1 ** -2.5);
    const found = customerEquity(growing);
    expect(relativeError(found.future, won * (worth - 60))).toBeLessThan(1e-12);
    expect(relativeError(found.acquisition, won * 60)).toBeLessThan(1e-12);
    expect(found.total).toBe(found.present + found.future);
  });

  it("follows a dearer or more frequent acquisition", () => {
    const { future, acquisition } = customerEquity(growing);
    const dearer = customerEquity(growing, { acquisitionCost: 0.1 });
    expect(relativeError(dearer.future, future - 0.1 * acquisition)).toBeLessThan(1e-12);
    expect(relativeError(customerEquity(growing, { acquired: 0.1 }).future, 1.1 * future)).toBeLessThan(
      1e-12,
    );
  });

  it("stays negative where contributions are", () => {
    const losses = { ...contractual, present: retentionFlows(1000, -0.4, 0.8, YEARS), presentValue: -contractual.presentValue }; // prettier-ignore
    expect(customerEquity(losses, { retention: 0.01 }).present).toBeLessThan(-contractual.presentValue);
  });
});

describe("impliedRetention", () => {
  it("is the share of a year's revenue that comes again", () => {
    expect(relativeError(impliedRetention(present)!, 0.8)).toBeLessThan(1e-12);
    expect(impliedRetention({ revenue: [5], contribution: [2] })).toBeUndefined();
    expect(impliedRetention({ revenue: [0, 0], contribution: [0, 0] })).toBeUndefined();
  });
});

describe("equityTornado", () => {
  it("turns each driver both ways and puts the strongest first", () => {
    const bars = equityTornado(growing);
    const spans = bars.map(({ lower, higher }) => Math.abs(higher.total - lower.total));
    expect([...spans].sort((one, other) => other - one)).toEqual(spans);
    expect(bars.map(({ driver }) => driver).sort()).toEqual(["acquired", "acquisitionCost", "discountRate", "margin", "retention"]); // prettier-ignore
    const discount = bars.find(({ driver }) => driver === "discountRate")!;
    expect(discount.lower).toEqual(customerEquity(growing, { discountRate: -0.01 }));
    expect(discount.higher.total).toBeLessThan(discount.lower.total);
  });

  it("leaves out drivers that nothing depends on", () => {
    const one = { ...contractual, present: retentionFlows(1000, 0.4, 0.8, 1) };
    expect(
      equityTornado(one)
        .map(({ driver }) => driver)
        .sort(),
    ).toEqual(["discountRate", "margin"]);
  });

  it("takes steps of one's own", () => {
    expect(
      equityTornado(contractual, { retention: 0.05 }).find(({ driver }) => driver === "retention")?.step,
    ).toBe(0.05);
  });
});
