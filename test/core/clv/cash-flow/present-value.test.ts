import { presentValue, type CashFlow } from "../../../../src/core/clv/cash-flow";
import { geometricSum } from "../../../../src/core/clv/cash-flow/geometric-sum";
import { relativeError } from "../relative-error";

const value = (flow: CashFlow): number => {
  const result = presentValue(flow);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const problems = (flow: CashFlow) => {
  const result = presentValue(flow);
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

describe("presentValue agrees with the literature", () => {
  // Gupta & Lehmann (2003), margin multiples r / (1 + i - r).
  it.each([
    [0.1, [1.2, 1.75, 2.67, 4.5]],
    [0.12, [1.15, 1.67, 2.5, 4.09]],
    [0.14, [1.11, 1.59, 2.35, 3.75]],
    [0.16, [1.07, 1.52, 2.22, 3.46]],
  ])("margin multiples at a discount rate of %p", (discountRate, multiples) => {
    const computed = [0.6, 0.7, 0.8, 0.9].map((retentionRate) =>
      value({ contribution: 1, retentionRate, discountRate, retentionFrom: "first" }),
    );
    expect(computed.map((multiple) => Math.round(multiple * 100) / 100)).toEqual(multiples);
  });

  // Berger & Nasr (1998), case 1: 568.78; contributions at the start, promotion in the middle of the year.
  it("Berger and Nasr's first case", () => {
    const income = value({
      contribution: 260,
      retentionRate: 0.75,
      discountRate: 0.2,
      periods: 11,
      timing: "begin",
    });
    const promotion = value({
      contribution: 50,
      retentionRate: 0.75,
      discountRate: 0.2,
      periods: 10,
      timing: "mid",
    });
    expect(relativeError(income - promotion, 568.7830674)).toBeLessThan(1e-9);
  });
});

describe("presentValue worked by hand", () => {
  it("counts two payments of 100 at 10 % as 90.909 + 82.645 at the end of each period", () => {
    expect(value({ contribution: 100, discountRate: 0.1, periods: 2 })).toBeCloseTo(
      100 / 1.1 + 100 / 1.21,
      10,
    );
  });

  it("applies retention from the second payment on unless told otherwise", () => {
    const flow = { contribution: 100, discountRate: 0, retentionRate: 0.5, periods: 3 };
    expect(value(flow)).toBe(175);
    expect(value({ ...flow, retentionFrom: "first" })).toBe(87.5);
  });

  it("lets the contribution grow from the second payment on", () => {
    expect(value({ contribution: 100, discountRate: 0, growth: 0.1, periods: 3 })).toBeCloseTo(331, 10);
  });

  it("spends the retention cost on the customers present at the start of the period", () => {
    const flow = { contribution: 100, discountRate: 0, retentionRate: 0.5, periods: 2, retentionCost: 10 };
    expect(value({ ...flow, retentionFrom: "first" })).toBe(50 - 10 + 25 - 5);
  });

  it("keeps a negative margin negative", () => {
    expect(value({ contribution: -20, discountRate: 0, periods: 3, acquisitionCost: 5 })).toBe(-65);
  });

  it("takes a survival curve payment by payment", () => {
    expect(value({ contribution: [100, 200, 300], survival: [1, 0.5, 0.25], discountRate: 0 })).toBe(275);
  });

  it("multiplies the rates of a retention curve up", () => {
    const flow = { contribution: 100, retentionRate: [0.5, 0.8], discountRate: 0 };
    expect(value(flow)).toBe(150);
    expect(value({ ...flow, retentionFrom: "first" })).toBe(90);
  });

  it("ends with the shortest list", () => {
    expect(value({ contribution: [1, 1, 1], survival: [1, 1], discountRate: 0 })).toBe(2);
  });

  it("is 0 without payments, less the acquisition cost", () => {
    expect(value({ contribution: 100, discountRate: 0.1, periods: 0, acquisitionCost: 7 })).toBe(-7);
  });
});

describe("presentValue by two routes", () => {
  it.each(["begin", "mid", "end"] as const)(
    "closed form and payment by payment agree at the %s",
    (timing) => {
      for (const retentionFrom of ["first", "second"] as const) {
        for (const periods of [1, 7, 60]) {
          const flow = { discountRate: 0.08, growth: 0.03, retentionCost: 4, acquisitionCost: 30, timing };
          const constant = value({ ...flow, contribution: 50, retentionRate: 0.83, periods, retentionFrom });
          const rates = new Array<number>(periods).fill(0.83);
          const listed = value({ ...flow, contribution: 50, retentionRate: rates, retentionFrom });
          expect(relativeError(listed, constant)).toBeLessThan(1e-12);
        }
      }
    },
  );

  it("a long horizon approaches the endless one", () => {
    const flow = { contribution: 10, retentionRate: 0.9, discountRate: 0.1 };
    expect(relativeError(value({ ...flow, periods: 400 }), value(flow))).toBeLessThan(1e-14);
  });

  it("a retention curve equals the survival curve that it multiplies up to", () => {
    const flow = { contribution: 10, discountRate: 0.1, retentionCost: 2 };
    const byRates = value({ ...flow, retentionRate: [0.9, 0.8, 0.5], retentionFrom: "first" });
    expect(relativeError(value({ ...flow, survival: [0.9, 0.72, 0.36] }), byRates)).toBeLessThan(1e-14);
  });
});

describe("geometricSum", () => {
  // n - n(n-1)/2 x + n(n-1)(n-2)/6 x² for a loss of x = 1e-9 and n = 1000: 999.9995005001661667…
  it("keeps its digits where the ratio is all but 1", () => {
    const loss = 1 - (1 - 1e-9);
    const count = 1000;
    const expected =
      count - (count * (count - 1) * loss) / 2 + (count * (count - 1) * (count - 2) * loss * loss) / 6;
    expect(relativeError(geometricSum(1 - 1e-9, 0, 0, count), expected)).toBeLessThan(1e-14);
  });

  it("counts the terms when the ratio is 1", () => {
    expect(geometricSum(1, 0.25, 0.25, 12)).toBe(12);
  });

  it("is 1 for any number of terms when nobody stays", () => {
    expect([geometricSum(0, 0, 0.1, 5), geometricSum(0, 0, 0.1, Infinity)]).toEqual([1, 1]);
  });
});

describe("presentValue checks its input", () => {
  it("tells every reason at once", () => {
    expect(
      problems({
        contribution: NaN,
        discountRate: -1,
        retentionRate: 1.2,
        growth: -2,
        periods: 2.5,
        acquisitionCost: -1,
        retentionCost: Infinity,
      }),
    ).toEqual([
      "contribution: not-a-number",
      "discountRate: not-above",
      "retentionRate: out-of-range",
      "growth: not-above",
      "retentionCost: not-a-number",
      "acquisitionCost: out-of-range",
      "periods: not-whole",
    ]);
  });

  it("names the entry of a list", () => {
    expect(problems({ contribution: [1, NaN], discountRate: 0 })).toEqual(["contribution.1: not-a-number"]);
    expect(problems({ contribution: 1, discountRate: 0, survival: [0.5, 0.6, -1] })).toEqual([
      "survival.2: out-of-range",
      "survival.1: survival-rises",
    ]);
  });

  it("refuses lists shorter than the horizon, and two curves at once", () => {
    expect(problems({ contribution: [1, 1], discountRate: 0, periods: 3 })).toEqual([
      "contribution: list-too-short",
    ]);
    expect(problems({ contribution: 1, discountRate: 0, survival: [1], retentionRate: 0.5 })).toEqual([
      "survival: retention-and-survival",
    ]);
  });

  it("says so when a value grows without bound", () => {
    expect(problems({ contribution: 1, discountRate: 0.05, growth: 0.05 })).toEqual([
      "periods: value-unbounded",
    ]);
    expect(problems({ contribution: 1, discountRate: 0 })).toEqual(["periods: value-unbounded"]);
  });

  it("finds nothing wrong with no contribution for ever", () => {
    expect(value({ contribution: 0, discountRate: 0 })).toBe(0);
  });
});
