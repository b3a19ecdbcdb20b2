import { mergeRows } from "../../../../src/core/clv/merge";
import { historyLikelihood } from "../../../../src/core/clv/bg-bb/likelihood";
import { groupOpportunities } from "../../../../src/core/clv/bg-bb/sample";
import { sampleLogLikelihood } from "../../../../src/core/clv/bg-bb/sample-log-likelihood";
import { relativeError } from "../relative-error";

const frequency = [0, 0, 2, 2, 2, 5, 1, 0, 40];
const recency = [0, 3, 2, 5, 6, 6, 1, 0, 80];
const age = [6, 6, 6, 6, 6, 6, 6, 0, 90];
const weights = [3, 1, 2, 5, 1, 4, 2, 7, 1];

describe("the log-likelihood of many histories of opportunities", () => {
  it.each([
    { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 },
    { alpha: 1e-3, beta: 40, gamma: 1e3, delta: 5e4 },
  ])("is the sum of those of each, with its derivatives: %j", (params) => {
    const { value, gradient } = sampleLogLikelihood(
      groupOpportunities(mergeRows([frequency, recency, age], weights)),
      params,
    );
    let sum = 0;
    const slopes = [0, 0, 0, 0];
    frequency.forEach((x, row) => {
      const single = historyLikelihood(params, x, x === 0 ? 0 : recency[row]!, age[row]!);
      sum += weights[row]! * single.value;
      single.gradient.forEach((part, k) => (slopes[k]! += weights[row]! * part));
    });
    expect(relativeError(value, sum)).toBeLessThan(1e-12);
    gradient.forEach((part, k) => expect(relativeError(part, slopes[k]!)).toBeLessThan(1e-9));
  });
});
