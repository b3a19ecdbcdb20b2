import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bgNbdAlive,
  bgNbdExpectedPurchases,
  bgNbdResidualTransactions,
  mbgNbdExpectedPurchases,
  mbgNbdResidualTransactions,
} from "../../../../src/core";
import { ACCURACY, relativeError } from "../relative-error";

const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const [, ...lines] = readFileSync(join(__dirname, "reference", "residual.csv"), "utf8")
  .trim()
  .split("\n");
const cases = lines.map((line) => {
  const [regime, ...cells] = line.split(",");
  const [r, alpha, a, b, frequency, recency, age, discountRate, horizon] = cells.slice(0, 9).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    regime: regime!,
    arguments: [{ r, alpha, a, b }, frequency, recency, age, discountRate, horizon] as const,
    bg: cells[9]!,
    mbg: cells[10]!,
  };
});
const regimes = [...new Set(cases.map(({ regime }) => regime))];

const models = [
  { model: "BG/NBD", column: "bg", residual: bgNbdResidualTransactions, expected: bgNbdExpectedPurchases },
  {
    model: "MBG/NBD",
    column: "mbg",
    residual: mbgNbdResidualTransactions,
    expected: mbgNbdExpectedPurchases,
  },
] as const;

describe.each(models)("residual transactions of the $model", ({ column, residual, expected }) => {
  const errors = (regime: string, factor = 1) =>
    cases
      .filter((entry) => entry.regime === regime)
      .map((entry) => {
        const found = factor * residual(...entry.arguments);
        const exact = entry[column];
        if (exact === "") return found >= 0 && found < 1e-289 ? 0 : Infinity;
        return relativeError(found, Number(exact));
      });

  it.each(regimes)("agree with integrals over time to ten digits where %s", (regime) => {
    expect(errors(regime).length).toBeGreaterThan(10);
    expect(Math.max(...errors(regime))).toBeLessThanOrEqual(ACCURACY);
  });

  it("would be found out if they were off by one part in a billion", () => {
    expect(Math.min(...errors("published", 1 + 1e-9))).toBeGreaterThan(ACCURACY);
  });

  it("are the expected purchases at a rate of 0", () => {
    expect(residual(CDNOW, 2, 30.43, 38.86, 0, 52)).toBe(expected(CDNOW, 2, 30.43, 38.86, 52));
    expect(residual({ ...CDNOW, a: 3 }, 2, 30.43, 38.86, 0)).toBe(
      expected({ ...CDNOW, a: 3 }, 2, 30.43, 38.86, Infinity),
    );
  });

  it("come near the expected purchases as the rate goes to 0", () => {
    const nearly = residual(CDNOW, 2, 30.43, 38.86, 1e-13, 52);
    expect(relativeError(nearly, expected(CDNOW, 2, 30.43, 38.86, 52))).toBeLessThan(1e-11);
  });

  it("lie between the expected purchases discounted over the whole horizon and not at all", () => {
    for (const horizon of [1, 52, 1000]) {
      const plain = expected(CDNOW, 7, 30, 38.86, horizon);
      const discounted = residual(CDNOW, 7, 30, 38.86, 0.01, horizon);
      expect(discounted).toBeLessThan(plain);
      expect(discounted).toBeGreaterThan(plain * Math.exp(-0.01 * horizon));
    }
  });

  it("are the sum of those in pieces of the horizon, each from steps in the expected purchases", () => {
    const steps = 4000;
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      const more =
        expected(CDNOW, 2, 30, 38.86, (step + 1) * 0.01) - expected(CDNOW, 2, 30, 38.86, step * 0.01);
      sum += more * Math.exp(-0.05 * (step + 0.5) * 0.01);
    }
    expect(relativeError(residual(CDNOW, 2, 30, 38.86, 0.05, 40), sum)).toBeLessThan(1e-7);
  });

  it("do not change with the unit of time", () => {
    const days = residual({ ...CDNOW, alpha: 7 * CDNOW.alpha }, 3, 70, 140, 0.01 / 7, 364);
    expect(relativeError(days, residual(CDNOW, 3, 10, 20, 0.01, 52))).toBeLessThan(1e-12);
  });

  it("end at the limit of an endless horizon, which is finite at any rate above 0", () => {
    const endless = residual(CDNOW, 3, 10, 20, 0.01);
    expect(relativeError(residual(CDNOW, 3, 10, 20, 0.01, 1e5), endless)).toBeLessThan(1e-12);
    expect(residual(CDNOW, 3, 10, 20, 0)).toBe(Infinity);
    expect(residual(CDNOW, 3, 10, 20, 0.01, 0)).toBe(0);
  });

  it("are NaN for a negative or endless rate, a horizon in the past and an impossible history", () => {
    expect([
      residual(CDNOW, 2, 3, 4, -0.01),
      residual(CDNOW, 2, 3, 4, Infinity),
      residual(CDNOW, 2, 3, 4, 0.01, -1),
      residual(CDNOW, 2, 5, 4, 0.01),
      residual({ ...CDNOW, b: 0 }, 2, 3, 4, 0.01),
    ]).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

describe("an endless forecast", () => {
  it("has no limit for a <= 1, however small the probability of being alive", () => {
    expect(bgNbdAlive(CDNOW, 1500, 10, 1e4)).toBe(0);
    expect(bgNbdExpectedPurchases(CDNOW, 1500, 10, 1e4, Infinity)).toBe(Infinity);
  });

  it("is (a + b' - 1) / (a - 1) purchases of a living customer, b' counting the stays so far", () => {
    expect(bgNbdExpectedPurchases({ ...CDNOW, a: 3, b: 2 }, 4, 9, 9, Infinity)).toBeCloseTo(
      bgNbdAlive({ ...CDNOW, a: 3, b: 2 }, 4, 9, 9) * 4,
      13,
    );
  });
});
