import { paretoNbdLogLikelihood, type ParetoNbdParams } from "../../../../src/core";
import { mergeRows } from "../../../../src/core/clv/merge";
import { groupByFrequency } from "../../../../src/core/clv/pareto-nbd/sample";
import { sampleLogLikelihood } from "../../../../src/core/clv/pareto-nbd/sample-log-likelihood";
import { relativeError } from "../relative-error";
import { REFERENCE, REGIMES } from "./reference";
import { simulateCustomers } from "./simulate";

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
    const groups = groupByFrequency(mergeRows([[frequency], [recency], [age]]), 1);
    const { value, gradient, hessian } = sampleLogLikelihood(groups, params);
    expect(value).toBeCloseTo(paretoNbdLogLikelihood(params, frequency, recency, age), 9);
    NAMES.forEach((name, i) => {
      const near = (by: number) => ({ ...params, [name]: params[name] + by });
      const quotient = difference(
        (by) => paretoNbdLogLikelihood(near(by), frequency, recency, age),
        1e-3 * params[name],
      );
      expect(Math.abs(gradient[i]! - quotient)).toBeLessThan(1e-7 * Math.max(1, Math.abs(quotient)));
      NAMES.forEach((_name, j) => {
        const second = difference(
          (by) => sampleLogLikelihood(groups, near(by)).gradient[j]!,
          1e-3 * params[name],
        );
        expect(Math.abs(hessian![i]![j]! - second)).toBeLessThan(1e-7 * Math.max(1, Math.abs(second)));
      });
    });
  });
});

describe("the log-likelihood of a sample", () => {
  const PARAMS: readonly ParetoNbdParams[] = [
    { r: 0.5, alpha: 9.8, s: 0.98, beta: 26 },
    { r: 0.5, alpha: 1e-5, s: 0.98, beta: 26 },
    { r: 5, alpha: 9.8, s: 0.1, beta: 1e-3 },
    { r: 1e-3, alpha: 1, s: 1e-3, beta: 1 },
    { r: 100, alpha: 1e4, s: 30, beta: 1e3 },
    { r: 1, alpha: 1, s: 300, beta: 1e5 },
  ];
  const { frequency, recency, age } = simulateCustomers({ r: 0.6, alpha: 9, s: 0.7, beta: 12 }, 300, 40, 11);
  const wholeDays = (times: readonly number[]) => times.map((time) => Math.round(time * 7) / 7);

  it.each(PARAMS)("is the sum over the customers, shared times or not: %j", (params) => {
    for (const columns of [
      [frequency, recency, age],
      [frequency, wholeDays(recency), wholeDays(age)],
      [
        [1500, 1500, 2],
        [30, 1, 30],
        [39, 39, 39],
      ],
      [
        [3, 3, 3],
        [2, 2 - 1e-9, 0],
        [2 + 1e-12, 2, 1e4],
      ],
    ] as const) {
      const found = sampleLogLikelihood(groupByFrequency(mergeRows(columns), 1), params).value;
      const wanted = columns[0].reduce(
        (sum, x, i) => sum + paretoNbdLogLikelihood(params, x, columns[1][i]!, columns[2][i]!),
        0,
      );
      expect(relativeError(found, wanted)).toBeLessThan(1e-12);
    }
  });
});
