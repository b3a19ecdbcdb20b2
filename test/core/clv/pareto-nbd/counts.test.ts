import { paretoNbdCountProbability, paretoNbdNewCustomerPurchases } from "../../../../src/core";
import { ACCURACY, relativeError } from "../relative-error";
import rows from "./counts-reference.json";
import { SMALLEST_REFERENCE } from "./reference";

const CDNOW = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

describe("paretoNbdCountProbability", () => {
  it.each(rows)("agrees with 30-digit arithmetic to ten digits: $regime, $count within $horizon", (row) => {
    const value = paretoNbdCountProbability(row.params, row.count, row.horizon);
    if (row.probability === 0) expect(value).toBeLessThanOrEqual(SMALLEST_REFERENCE);
    else expect(relativeError(value, row.probability)).toBeLessThanOrEqual(ACCURACY);
  });

  it.each([
    ["alpha below beta", CDNOW, 39],
    ["alpha equal to beta", { r: 2, alpha: 10, s: 1, beta: 10 }, 52],
    ["fast dropout", { r: 1.5, alpha: 3, s: 4, beta: 0.5 }, 20],
  ])("adds up to 1, with the expected purchases as its mean: %s", (_, params, horizon) => {
    const counts = Array.from({ length: 1500 }, (_unused, n) =>
      paretoNbdCountProbability(params, n, horizon),
    );
    const mean = counts.reduce((sum, probability, n) => sum + n * probability, 0);
    expect(
      relativeError(
        counts.reduce((sum, probability) => sum + probability, 0),
        1,
      ),
    ).toBeLessThan(1e-12);
    expect(relativeError(mean, paretoNbdNewCustomerPurchases(params, horizon))).toBeLessThan(1e-10);
  });

  it("is certain of no purchase in no time", () => {
    expect([0, 1].map((count) => paretoNbdCountProbability(CDNOW, count, 0))).toEqual([1, 0]);
  });

  it("is NaN for half a purchase, a horizon in the past or an impossible parameter", () => {
    expect(paretoNbdCountProbability(CDNOW, 0.5, 1)).toBeNaN();
    expect(paretoNbdCountProbability(CDNOW, -1, 1)).toBeNaN();
    expect(paretoNbdCountProbability(CDNOW, 1, -1)).toBeNaN();
    expect(paretoNbdCountProbability({ ...CDNOW, r: -1 }, 1, 1)).toBeNaN();
  });
});
