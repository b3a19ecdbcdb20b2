import { bgNbdCountProbability, bgNbdNewCustomerPurchases } from "../../../../src/core/clv/bg-nbd";
import { mbgNbdCountProbability, mbgNbdNewCustomerPurchases } from "../../../../src/core/clv/mbg-nbd";

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const close = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThanOrEqual(tolerance);

describe("probability of a number of purchases", () => {
  it.each([
    [0, 39, 0.57378635],
    [10, 2, 1.0786896e-7],
    [11, 30, 0.0019995214],
    [14, 30, 0.0009003148],
    [20, 30, 0.000222226],
  ])("is for %d purchases in %d weeks as BTYD prints it", (count, horizon, expected) => {
    close(bgNbdCountProbability(params, count, horizon), expected, 2e-6);
  });

  it("would not pass for a number that is one per cent off", () => {
    expect(() => close(1.01 * bgNbdCountProbability(params, 10, 2), 1.0786896e-7, 2e-6)).toThrow();
  });

  it.each([
    ["BG/NBD", bgNbdCountProbability, bgNbdNewCustomerPurchases],
    ["MBG/NBD", mbgNbdCountProbability, mbgNbdNewCustomerPurchases],
  ] as const)("sums to one with the expected purchases as its mean: %s", (_, probability, expected) => {
    for (const [given, horizon] of [
      [params, 30],
      [{ r: 3, alpha: 10, a: 1, b: 4 }, 25],
      [{ r: 800, alpha: 400, a: 0.5, b: 3 }, 60],
    ] as const) {
      let sum = 0;
      let mean = 0;
      for (let count = 0; count < 600; count++) {
        const share = probability(given, count, horizon);
        sum += share;
        mean += count * share;
      }
      close(sum, 1, 1e-11);
      close(mean, expected(given, horizon), 1e-9);
    }
  });

  it("is certain of no purchase in no time", () => {
    expect(bgNbdCountProbability(params, 0, 0)).toBe(1);
    expect(mbgNbdCountProbability(params, 3, 0)).toBe(0);
  });

  it("is NaN outside the domain", () => {
    expect(bgNbdCountProbability(params, 1.5, 10)).toBeNaN();
    expect(bgNbdCountProbability(params, -1, 10)).toBeNaN();
    expect(mbgNbdCountProbability({ ...params, a: -1 }, 1, 10)).toBeNaN();
    expect(mbgNbdCountProbability(params, 1, -10)).toBeNaN();
  });
});
