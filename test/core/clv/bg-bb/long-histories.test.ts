import {
  bgBbAlive,
  bgBbCountProbability,
  bgBbExpectedPurchases,
  bgBbNewCustomerPurchases,
  bgBbResidualTransactions,
} from "../../../../src/core";
import { opportunitiesIfAlive } from "../../../../src/core/clv/bg-bb/opportunities-if-alive";
import { discountedLifetime } from "../../../../src/core/clv/beta-geometric/discounted-lifetime";
import { ACCURACY, relativeError } from "../relative-error";
import rows from "./long-histories.json";

const donors = { alpha: 1.20350708, beta: 0.74976668, gamma: 0.65675682, delta: 2.78388733 };

const QUANTITIES = {
  alive: ({ params, x, last, n }) => bgBbAlive(params, x, last, n),
  purchases: ({ params, x, last, n }) => bgBbExpectedPurchases(params, x, last, n, 5000),
  discounted: ({ params, x, last, n }) => bgBbResidualTransactions(params, x, last, n, 0.0005, 1000),
  endless: ({ params, x, last, n }) => bgBbResidualTransactions(params, x, last, n, 0.1),
  patient: ({ params, x, last, n }) => bgBbResidualTransactions(params, x, last, n, 0.01),
  count: ({ params, x, n }) => bgBbCountProbability(params, x, n),
} satisfies Record<string, (row: { params: typeof donors; x: number; last: number; n: number }) => number>;

describe("the BG/BB predictions for up to 1500 opportunities", () => {
  const errors = (quantity: keyof typeof QUANTITIES, factor = 1) =>
    rows.map(({ alpha, beta, gamma, delta, x, last, n, ...exact }) => {
      const found = factor * QUANTITIES[quantity]({ params: { alpha, beta, gamma, delta }, x, last, n });
      if (exact[quantity] === 0) return found >= 0 && found < 1e-289 ? 0 : Infinity;
      return relativeError(found, exact[quantity]);
    });

  it.each(Object.keys(QUANTITIES) as (keyof typeof QUANTITIES)[])(
    "agree with sums of beta functions to ten digits: %s",
    (quantity) => {
      expect(errors(quantity).length).toBeGreaterThan(50);
      expect(Math.max(...errors(quantity))).toBeLessThanOrEqual(ACCURACY);
    },
  );

  it("would be found out if they were off by one part in a billion", () => {
    expect(errors("endless", 1 + 1e-9).filter((error) => error > ACCURACY).length).toBeGreaterThan(45);
  });
});

describe("bgBbResidualTransactions", () => {
  it.each([
    [0, 0, 0.1147666991],
    [2, 4, 1.665607138],
    [6, 6, 5.909805274],
  ])(
    "discounts the donors' future at 10 %% as the article does after %d donations, the last at %d",
    (x, last, wanted) => {
      expect(relativeError(bgBbResidualTransactions(donors, x, last, 6, 0.1), wanted)).toBeLessThan(2e-8);
    },
  );

  it("is the same by quadrature and by the continued fraction of the hypergeometric function", () => {
    for (const gamma of [0.2, 1, 1.5, 40])
      for (const delta of [0.3, 7, 1500])
        for (const rate of [1e-6, 1e-3, 0.1, 3]) {
          const first = delta / (gamma + delta) / (1 + rate);
          const fraction = first * discountedLifetime(gamma, delta + 1, rate);
          expect(relativeError(opportunitiesIfAlive(gamma, delta, rate, Infinity), fraction)).toBeLessThan(
            1e-11,
          );
        }
  });

  it("is the same by adding up and by quadrature where the one hands over to the other", () => {
    for (const rate of [0, 1e-4, 0.02]) {
      const shorter = bgBbResidualTransactions(donors, 3, 5, 6, rate, 200);
      const longer = bgBbResidualTransactions(donors, 3, 5, 6, rate, 201);
      const more = bgBbExpectedPurchases(donors, 3, 5, 6, 201) - bgBbExpectedPurchases(donors, 3, 5, 6, 200);
      // The difference of two sums of 200 terms has lost three digits.
      expect(relativeError(longer - shorter, more / (1 + rate) ** 201)).toBeLessThan(1e-9);
    }
  });

  it("has a limit without end and discounting only for gamma above 1", () => {
    expect(bgBbExpectedPurchases(donors, 3, 5, 6, Infinity)).toBe(Infinity);
    expect(bgBbNewCustomerPurchases({ alpha: 1, beta: 1, gamma: 3, delta: 4 }, Infinity)).toBeCloseTo(1, 14);
  });

  it("discounts a purchase at the next opportunity once", () => {
    expect(bgBbResidualTransactions(donors, 3, 5, 6, 0.25, 1)).toBeCloseTo(
      bgBbExpectedPurchases(donors, 3, 5, 6, 1) / 1.25,
      15,
    );
  });

  it("is NaN for a broken horizon, a negative rate and parameters that are not positive", () => {
    expect([
      bgBbResidualTransactions(donors, 3, 5, 6, 0.1, 1.5),
      bgBbResidualTransactions(donors, 3, 5, 6, -0.1),
      bgBbResidualTransactions({ ...donors, gamma: 0 }, 3, 5, 6, 0.1),
    ]).toEqual([NaN, NaN, NaN]);
  });
});

describe("bgBbCountProbability", () => {
  it.each([
    [0, 3454.803407],
    [1, 1888.683231],
    [2, 1348.925594],
    [3, 1113.418432],
    [4, 1017.951522],
    [5, 1027.173197],
    [6, 1253.044617],
  ])("gives the donors of Fader, Hardie & Shang with %d of 6 donations", (count, customers) => {
    expect(relativeError(11104 * bgBbCountProbability(donors, count, 6), customers)).toBeLessThan(1e-7);
  });

  it("sums to one with the expected purchases as its mean", () => {
    for (const opportunities of [0, 1, 11, 300]) {
      let sum = 0;
      let mean = 0;
      for (let count = 0; count <= opportunities; count++) {
        const share = bgBbCountProbability(donors, count, opportunities);
        sum += share;
        mean += count * share;
      }
      expect(relativeError(sum, 1)).toBeLessThan(1e-12);
      if (opportunities > 0)
        expect(relativeError(mean, bgBbNewCustomerPurchases(donors, opportunities))).toBeLessThan(1e-11);
    }
  });

  it("is 0 for more purchases than opportunities and NaN outside the domain", () => {
    expect(bgBbCountProbability(donors, 7, 6)).toBe(0);
    expect([
      bgBbCountProbability(donors, -1, 6),
      bgBbCountProbability(donors, 1.5, 6),
      bgBbCountProbability({ ...donors, delta: -1 }, 1, 6),
    ]).toEqual([NaN, NaN, NaN]);
  });
});
