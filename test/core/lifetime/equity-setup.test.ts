import {
  customerEquity,
  equityBaseFor,
  newcomerWorth,
  proposeFuture,
  type LifetimeEquity,
} from "../../../src/core";

const equity: LifetimeEquity = {
  base: {
    present: { revenue: [1000, 500], contribution: [400, 200] },
    presentValue: 560,
    discountRate: 0,
  },
  newcomer: {
    firstRevenue: 50,
    firstContribution: 20,
    flows: { revenue: [100, 50], contribution: [40, 20] },
  },
  wonPerYear: [30, 40],
  model: "bg-nbd",
  hasAmounts: true,
  margin: 0.4,
  customers: 90,
  unknown: 0,
};

describe("proposeFuture", () => {
  it("lets customers come as they came in the last year, as long as is looked ahead", () => {
    expect(proposeFuture(equity, { years: 3 })).toEqual({ perYear: 30, growth: 0, wonYears: 3 });
    expect(proposeFuture(equity, { years: 0.4 }).wonYears).toBe(1);
  });

  it("proposes no number where less than a year was observed", () => {
    expect(proposeFuture({ wonPerYear: [] }, { years: 3 }).perYear).toBeUndefined();
  });
});

describe("equityBaseFor", () => {
  it("counts no future customers as long as it is not known what one costs, or how many come", () => {
    expect(equityBaseFor(equity, { perYear: 5 }, { years: 3 }).future).toBeUndefined();
    const young = { ...equity, wonPerYear: [] };
    expect(equityBaseFor(young, { acquisitionCost: 5 }, { years: 3 }).future).toBeUndefined();
    expect(equityBaseFor(young, { acquisitionCost: 5, perYear: 9 }, { years: 3 }).future).toMatchObject({
      perYear: 9,
    });
  });

  it("counts none where nothing can be said of what one brings", () => {
    const unknown = { ...equity, newcomer: { ...equity.newcomer, firstContribution: NaN } };
    expect(equityBaseFor(unknown, { acquisitionCost: 5 }, { years: 3 }).future).toBeUndefined();
  });

  it("takes what was decided before what is proposed", () => {
    const base = equityBaseFor(equity, { acquisitionCost: 5, growth: 0.1, wonYears: 2 }, { years: 3 });
    expect(base.future).toMatchObject({ perYear: 30, acquisitionCost: 5, growth: 0.1, years: 2 });
  });

  it("makes customers worth what they bring less what they cost", () => {
    // 30 a year for two years, each brings 20 + 40 + 20 and costs 50: 60 × 30.
    const base = equityBaseFor(equity, { acquisitionCost: 50, wonYears: 2 }, { years: 2 });
    expect(customerEquity(base)).toEqual({ present: 560, future: 1800, acquisition: 3000, total: 2360 });
  });
});

test("newcomerWorth is what a customer may cost: nothing is won at that cost", () => {
  expect(newcomerWorth(equity)).toBe(80);
  const later = { ...equity, base: { ...equity.base, discountRate: 0.21 } };
  // 20 + 40 / 1.1 + 20 / (1.1 × 1.21)
  expect(newcomerWorth(later)).toBeCloseTo(20 + 40 / 1.1 + 20 / 1.331, 10);
  const base = equityBaseFor(later, { acquisitionCost: newcomerWorth(later) }, { years: 3 });
  expect(customerEquity(base).future).toBeCloseTo(0, 10);
});
