import {
  bestSpending,
  prospectEquity,
  responseRate,
  responseThrough,
  type SpendingQuestion,
} from "../../../../src/core/clv/cash-flow";
import { relativeError } from "../relative-error";

const question: SpendingQuestion = {
  margin: 50,
  discountRate: 0.15,
  acquisition: responseThrough(5, 0.25, 0.4),
  retention: responseThrough(10, 0.6, 0.7),
};

const best = (asked: SpendingQuestion) => {
  const result = bestSpending(asked);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

describe("responseThrough", () => {
  it("goes through the observed point and never exceeds the ceiling", () => {
    const response = responseThrough(5, 0.25, 0.4);
    expect(relativeError(responseRate(response, 5), 0.25)).toBeLessThan(1e-14);
    expect(responseRate(response, 1e6)).toBe(0.4);
    expect(responseRate(response, 0)).toBe(0);
  });

  it("has no effect to give when the rate is at the ceiling", () => {
    expect(responseThrough(5, 0.4, 0.4).effect).toBeNaN();
  });
});

describe("prospectEquity", () => {
  // a m - A + a (m - R / r) r' / (1 - r') term by term.
  it("follows Blattberg and Deighton's formula", () => {
    const a = responseRate(question.acquisition, 7);
    const r = responseRate(question.retention, 11);
    const discounted = r / 1.15;
    const expected = a * 50 - 7 + a * (50 - 11 / r) * (discounted / (1 - discounted));
    expect(relativeError(prospectEquity(question, 7, 11), expected)).toBeLessThan(1e-13);
  });
});

describe("bestSpending", () => {
  it("beats every other pair of spendings on a grid", () => {
    const { acquisitionSpending, retentionSpending, equity } = best(question);
    expect(prospectEquity(question, acquisitionSpending, retentionSpending)).toBe(equity);
    for (let a = 0; a <= 40; a += 0.5)
      for (let r = 0; r <= 60; r += 0.5) expect(prospectEquity(question, a, r)).toBeLessThanOrEqual(equity);
  });

  it("is a point where the equity has no slope", () => {
    const { acquisitionSpending: a, retentionSpending: r } = best(question);
    const slopeA = prospectEquity(question, a + 1e-5, r) - prospectEquity(question, a - 1e-5, r);
    const slopeR = prospectEquity(question, a, r + 1e-5) - prospectEquity(question, a, r - 1e-5);
    expect(Math.abs(slopeA / 2e-5)).toBeLessThan(1e-6);
    expect(Math.abs(slopeR / 2e-5)).toBeLessThan(1e-6);
  });

  it("spends nothing where spending does not pay", () => {
    expect(best({ ...question, margin: 0.1 })).toMatchObject({
      acquisitionSpending: 0,
      retentionSpending: 0,
      equity: 0,
    });
    expect(best({ ...question, margin: -5 })).toMatchObject({ acquisitionSpending: 0, retentionSpending: 0 });
  });

  it("names what is outside its range", () => {
    const result = bestSpending({
      ...question,
      margin: NaN,
      discountRate: 0,
      acquisition: { ceiling: 1.5, effect: NaN },
    });
    expect(result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`)).toEqual([
      "margin: not-a-number",
      "discountRate: not-above",
      "acquisition: not-above",
      "acquisition.ceiling: out-of-range",
    ]);
  });
});
