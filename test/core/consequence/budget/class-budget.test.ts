import { classFigures, lossCustomers, proposeTerms, proposeTotal, responseOf } from "../../../../src/core";

describe("classFigures", () => {
  it("counts and adds up by class, customers without a class or an amount apart", () => {
    const figures = classFigures(
      Int8Array.of(0, 1, 1, -1, 1, 0),
      Float64Array.of(100, 30, -10, 999, NaN, 50),
      3,
    );
    expect([...figures.customers]).toEqual([2, 3, 0]);
    expect([...figures.contribution]).toEqual([150, 20, 0]);
    expect([...figures.mean]).toEqual([75, 10, NaN]);
    expect([...figures.unknown]).toEqual([0, 1, 0]);
  });
});

describe("proposed terms", () => {
  it("give a class as much room to grow as parts it from the next better one", () => {
    const terms = proposeTerms({ mean: Float64Array.of(1000, 400, 100) });
    // The best class: a tenth of its own 1000.
    expect(terms.map(({ ceiling }) => ceiling)).toEqual([100, 600, 300]);
    expect(terms[1]).toEqual({ spend: 60, gain: 120, ceiling: 600, least: 0 });
  });

  it("can be shared out by, and expect nothing of losses and of the unknown", () => {
    for (const terms of proposeTerms({ mean: Float64Array.of(-20, NaN, 5317.3, 12) }))
      expect(responseOf(terms).effect).toBeGreaterThanOrEqual(0);
    expect(proposeTerms({ mean: Float64Array.of(-20) })[0]!.ceiling).toBe(0);
  });

  it("begin with a twentieth of what customers contribute as the budget", () => {
    expect(proposeTotal({ contribution: Float64Array.of(150_000, 50_000, -9_000) })).toBe(10_000);
  });
});

describe("lossCustomers", () => {
  it("lists those who cost most first, with what is missing now", () => {
    const { rows, needed, bearable, neededWithProspects } = lossCustomers({
      contribution: Float64Array.of(10, -5, NaN, -80, 0),
    });
    expect([...rows]).toEqual([3, 1]);
    expect([...needed]).toEqual([80, 5]);
    expect([...bearable]).toEqual([0, 0]);
    expect([...neededWithProspects]).toEqual([80, 5]);
  });

  it("sets against the loss what the customer will bring", () => {
    const { rows, bearable, neededWithProspects } = lossCustomers({
      contribution: Float64Array.of(-30, -20, -10, -5),
      prospects: Float64Array.of(12, 25, -7, NaN),
    });
    expect([...rows]).toEqual([0, 1, 2, 3]);
    expect([...bearable]).toEqual([12, 25, 0, 0]);
    expect([...neededWithProspects]).toEqual([18, 0, 10, 5]);
  });
});
