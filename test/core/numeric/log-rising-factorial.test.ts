import {
  logRisingFactorial,
  risingFactorialCurvature,
  risingFactorialSlope,
} from "../../../src/core/numeric/log-rising-factorial";
import { relativeError } from "../clv/relative-error";

const productOf = (base: number, count: number): number =>
  Array.from({ length: count }, (_, i) => Math.log(base + i)).reduce((sum, part) => sum + part, 0);

const reciprocalsOf = (base: number, count: number): number =>
  Array.from({ length: count }, (_, i) => 1 / (base + i)).reduce((sum, part) => sum + part, 0);

describe("logRisingFactorial", () => {
  it("is 0 for a count of 0", () => {
    expect(logRisingFactorial(0.3, 0)).toBe(0);
  });

  it.each([0.01, 0.5, 1, 19.5, 20, 5000, 1e6])("is the sum of logarithms from base %d", (base) => {
    for (const count of [1, 63, 64, 65, 1500])
      expect(relativeError(logRisingFactorial(base, count), productOf(base, count))).toBeLessThan(1e-12);
  });

  it("is the logarithm of a factorial from base 1", () => {
    expect(relativeError(logRisingFactorial(1, 100), 363.7393755555635)).toBeLessThan(1e-14);
  });
});

describe("risingFactorialSlope", () => {
  it.each([0.01, 0.5, 1, 19.5, 20, 5000, 1e6])("is the sum of reciprocals from base %d", (base) => {
    for (const count of [0, 1, 63, 64, 65, 1500])
      expect(relativeError(risingFactorialSlope(base, count), reciprocalsOf(base, count))).toBeLessThan(
        1e-11,
      );
  });
});

describe("risingFactorialCurvature", () => {
  it.each([0.01, 0.5, 1, 19.5, 20, 5000, 1e6])(
    "is minus the sum of squared reciprocals from base %d",
    (base) => {
      for (const count of [0, 1, 63, 64, 65, 1500]) {
        const squares = Array.from({ length: count }, (_, i) => (base + i) ** -2).reduce(
          (sum, part) => sum + part,
          0,
        );
        const found = risingFactorialCurvature(base, count);
        if (count === 0) expect(found + 0).toBe(0);
        else expect(relativeError(found, -squares)).toBeLessThan(1e-10);
      }
    },
  );
});
