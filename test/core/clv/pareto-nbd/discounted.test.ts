import {
  paretoNbdAlive,
  paretoNbdExpectedPurchases,
  paretoNbdLogLikelihood,
  paretoNbdNewCustomerPurchases,
  paretoNbdResidualTransactions,
} from "../../../../src/core";
import { ACCURACY, relativeError } from "../relative-error";
import rows from "./horizon-reference.json";

const CDNOW = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const regimes = [...new Set(rows.map(({ regime }) => regime))];

describe("paretoNbdResidualTransactions within a horizon", () => {
  const errors = (regime: string, factor = 1) =>
    rows
      .filter((row) => row.regime === regime)
      .map(({ params, frequency, recency, age, discountRate, horizon, residual }) => {
        const found =
          factor * paretoNbdResidualTransactions(params, frequency, recency, age, discountRate, horizon);
        if (residual === 0) return found >= 0 && found < 1e-289 ? 0 : Infinity;
        return relativeError(found, residual);
      });

  it.each(regimes)("agrees with exponential integrals to ten digits: %s", (regime) => {
    expect(errors(regime)).toHaveLength(10);
    expect(Math.max(...errors(regime))).toBeLessThanOrEqual(ACCURACY);
  });

  it("would be found out if it were off by one part in a billion", () => {
    expect(Math.min(...errors("fitted to CDNOW", 1 + 1e-9))).toBeGreaterThan(ACCURACY);
  });

  it("reaches the endless value with a long horizon and starts from nothing", () => {
    const endless = paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0.0027);
    const long = paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0.0027, 2e4);
    expect(relativeError(long, endless)).toBeLessThan(1e-12);
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0.0027, 0)).toBe(0);
  });

  it("is the expected purchases at a rate of 0", () => {
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0, 52)).toBe(
      paretoNbdExpectedPurchases(CDNOW, 2, 30, 38.86, 52),
    );
  });

  it("is NaN for a horizon in the past", () => {
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0.1, -1)).toBeNaN();
    expect(paretoNbdResidualTransactions(CDNOW, 2, 30, 38.86, 0.1, NaN)).toBeNaN();
  });
});

describe("an endless forecast of the Pareto/NBD", () => {
  it("is the rate times (beta + T) / (s - 1), times the probability of being alive", () => {
    const mild = { ...CDNOW, s: 3 };
    const byHand = (paretoNbdAlive(mild, 2, 30, 38.86) * 2.553 * (11.669 + 38.86)) / (10.578 + 38.86) / 2;
    const expected = paretoNbdExpectedPurchases(mild, 2, 30, 38.86, Infinity);
    expect(relativeError(expected, byHand)).toBeLessThan(1e-14);
    expect(paretoNbdNewCustomerPurchases(mild, Infinity)).toBeCloseTo((0.553 / 10.578) * (11.669 / 2), 14);
  });

  it("has no limit for s <= 1, however small the probability of being alive", () => {
    const hasty = { ...CDNOW, alpha: 1e-3, s: 0.9 };
    expect(paretoNbdAlive(hasty, 1500, 10, 1e4)).toBe(0);
    expect(paretoNbdExpectedPurchases(hasty, 1500, 10, 1e4, Infinity)).toBe(Infinity);
    expect(paretoNbdNewCustomerPurchases({ ...CDNOW, s: 1 }, Infinity)).toBe(Infinity);
  });
});

describe("a customer without repeat purchases", () => {
  it("has a recency of 0, whatever is given", () => {
    expect(paretoNbdAlive(CDNOW, 0, 20, 38.86)).toBe(paretoNbdAlive(CDNOW, 0, 0, 38.86));
    expect(paretoNbdLogLikelihood(CDNOW, 0, 20, 38.86)).toBe(paretoNbdLogLikelihood(CDNOW, 0, 0, 38.86));
  });
});
