import { paretoNbdLogLikelihood, type ParetoNbdParams } from "../../../../src/core";
import { addFrequencyGradient, addHistoryGradient } from "../../../../src/core/clv/pareto-nbd/likelihood";
import { REFERENCE, REGIMES } from "./reference";

const NAMES = ["r", "alpha", "s", "beta"] as const;

/** Fourth-order difference quotient, whose own error is near 1e-11 for these steps. */
function difference(of: (by: number) => number, step: number): number {
  return (8 * (of(step) - of(-step)) - (of(2 * step) - of(-2 * step))) / (12 * step);
}

describe("paretoNbdLogLikelihood", () => {
  it.each(REGIMES)("agrees with 50-digit arithmetic: %s", (regime) => {
    for (const row of REFERENCE.filter((candidate) => candidate.regime === regime)) {
      const value = paretoNbdLogLikelihood(row.params, row.frequency, row.recency, row.age);
      const error = Math.abs(value - row.logLikelihood) / Math.max(1, Math.abs(row.logLikelihood));
      expect(error).toBeLessThan(1e-12);
    }
  });

  it("shifts by the number of purchases times the logarithm when the time unit changes", () => {
    const weeks: ParetoNbdParams = { r: 0.6, alpha: 9, s: 0.7, beta: 12 };
    const days = { ...weeks, alpha: 63, beta: 84 };
    expect(paretoNbdLogLikelihood(days, 5, 140, 210)).toBeCloseTo(
      paretoNbdLogLikelihood(weeks, 5, 20, 30) - 5 * Math.log(7),
      11,
    );
  });

  it("is finite for histories that overflow in a direct evaluation", () => {
    const params = { r: 0.5143, alpha: 2.8845, s: 0.2856, beta: 14.1087 };
    for (const [frequency, recency, age] of [
      [221, 103.42857, 103.57143],
      [254, 97.14286, 97.28571],
      [161, 94.71429, 98],
      [100_000, 1, 1000],
    ] as const)
      expect(Number.isFinite(paretoNbdLogLikelihood(params, frequency, recency, age))).toBe(true);
  });

  it("is NaN outside the range of its arguments", () => {
    const params = { r: 0.6, alpha: 9, s: 0.7, beta: 12 };
    expect(paretoNbdLogLikelihood(params, 1, 5, 4)).toBeNaN();
    expect(paretoNbdLogLikelihood({ ...params, r: 0 }, 1, 3, 4)).toBeNaN();
  });
});

describe("the gradient of the log-likelihood", () => {
  it.each([
    ["alpha below beta", { r: 0.6, alpha: 9, s: 0.7, beta: 12 }, 5, 20, 30],
    ["alpha above beta", { r: 1.6, alpha: 19, s: 2.7, beta: 2 }, 5, 20, 30],
    ["alpha equal to beta", { r: 0.6, alpha: 9, s: 1, beta: 9 }, 1, 2, 30],
    ["no repeat purchase", { r: 0.3, alpha: 4, s: 0.7, beta: 12 }, 0, 0, 30],
    ["a purchase at the last moment", { r: 0.6, alpha: 9, s: 0.7, beta: 12 }, 7, 30, 30],
    ["an age of 0", { r: 0.6, alpha: 9, s: 0.7, beta: 12 }, 0, 0, 0],
    ["hundreds of purchases and a long silence", { r: 2, alpha: 3, s: 0.7, beta: 12 }, 300, 20, 90],
  ])("is the difference quotient: %s", (_, params, frequency, recency, age) => {
    const gradient = new Float64Array(4);
    const value =
      addHistoryGradient(params, frequency, recency, age, 1, gradient) +
      addFrequencyGradient(params.r, frequency, 1, gradient);
    expect(value).toBeCloseTo(paretoNbdLogLikelihood(params, frequency, recency, age), 9);
    NAMES.forEach((name, i) => {
      const quotient = difference(
        (by) => paretoNbdLogLikelihood({ ...params, [name]: params[name] + by }, frequency, recency, age),
        1e-3 * params[name],
      );
      expect(Math.abs(gradient[i]! - quotient)).toBeLessThan(1e-7 * Math.max(1, Math.abs(quotient)));
    });
  });
});
