import { logBeta } from "../../../src/core/numeric/log-beta";
import { digamma, logGamma, trigamma } from "../../../src/core/numeric/log-gamma";
import { logAddExp, logSubExp, logSumExp } from "../../../src/core/numeric/log-sum-exp";

const error = (found: number, exact: number) => Math.abs(found - exact) / Math.max(1, Math.abs(exact));

/** x, ln Γ(x) and ψ(x) from mpmath with 40 digits. */
const GAMMA = [
  [1e-8, 18.420680738180208884, -100000000.57721564636],
  [0.1, 2.252712651734205902, -10.423754940411076232],
  [0.5, 0.57236494292470008707, -1.9635100260214234794],
  [0.999999, 5.7721648738556523794e-7, -0.57721730983680181412],
  [1.5, -0.12078223763524522235, 0.036489973978576520559],
  [2.000001, 4.227846576245292362e-7, 0.42278498003233202095],
  [3.7, 1.4280723266653881292, 1.1671535393615114409],
  [9.99, 12.77931521435019336, 2.250700372831201122],
  [15.999, 27.89653040276015035, 2.7409488324649627716],
  [16, 27.899271383840891566, 2.7410133283274603684],
  [123.4, 469.33609744219058579, 4.8113737751162774191],
  [5000.5, 37586.884887281058492, 8.5171931930829040817],
  [1e6, 12815504.56914761166, 13.815510057964190771],
  [1e9, 19723265827.503716771, 20.723265836446411156],
] as const;

/** p, q and ln B(p, q) from mpmath with 40 digits. */
const BETA = [
  [1e-6, 1e-6, 14.508657738522574527],
  [0.3, 0.7, 1.3566652413497420971],
  [2.5, 3.5, -3.3018352699620526098],
  [0.2, 5000, -0.17935881553248018229],
  [7, 1e6, -90.129343693694317881],
  [15.5, 16.5, -22.277554547158882447],
  [40, 60, -67.968616247482449147],
  [5000, 5000, -6934.4648650716766092],
  [1e6, 2e6, -1909548.2909685329565],
  [1e-4, 1e9, 9.2082103320503175643],
] as const;

describe("logGamma", () => {
  it.each(GAMMA)("agrees with 40-digit arithmetic at %d", (x, exact) => {
    expect(error(logGamma(x), exact)).toBeLessThan(2e-14);
  });

  it("grows by ln x from x to x + 1", () => {
    for (let x = 0.01; x < 40; x += 0.37)
      expect(error(logGamma(x + 1), logGamma(x) + Math.log(x))).toBeLessThan(3e-14);
  });

  it("is infinite at zero and NaN below", () => {
    expect(logGamma(0)).toBe(Infinity);
    expect(logGamma(-0.5)).toBeNaN();
    expect(logGamma(NaN)).toBeNaN();
    expect(logGamma(Infinity)).toBe(Infinity);
  });
});

describe("digamma", () => {
  it.each(GAMMA)("agrees with 40-digit arithmetic at %d", (x, _, exact) => {
    expect(error(digamma(x), exact)).toBeLessThan(2e-14);
  });

  it("is NaN at zero and below", () => {
    expect(digamma(0)).toBeNaN();
    expect(digamma(-1.5)).toBeNaN();
  });
});

describe("logBeta", () => {
  it.each(BETA)("agrees with 40-digit arithmetic at %d, %d", (p, q, exact) => {
    expect(error(logBeta(p, q), exact)).toBeLessThan(1e-14);
    expect(logBeta(q, p)).toBe(logBeta(p, q));
  });

  it("is infinite where an argument is zero and NaN below", () => {
    expect(logBeta(0, 3)).toBe(Infinity);
    expect(logBeta(3, -1)).toBeNaN();
  });
});

describe("sums in logarithms", () => {
  it("add numbers too large and too small for exp", () => {
    expect(logAddExp(1000, 1000)).toBeCloseTo(1000 + Math.LN2, 12);
    expect(logAddExp(-2000, -2001)).toBeCloseTo(-2000 + Math.log1p(Math.exp(-1)), 12);
    expect(logSumExp([-1000, -1000, -1000, -1000])).toBeCloseTo(-1000 + Math.log(4), 12);
  });

  it("take −Infinity as a term that is absent", () => {
    expect(logAddExp(-Infinity, 3)).toBe(3);
    expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
    expect(logSumExp([])).toBe(-Infinity);
    expect(logSubExp(5, -Infinity)).toBe(5);
  });

  it("subtract without losing a small difference", () => {
    expect(error(logSubExp(0, -1e-12), Math.log(1e-12) - 5e-13)).toBeLessThan(1e-14);
    expect(logSubExp(700, 700)).toBe(-Infinity);
    expect(logSubExp(1, 2)).toBeNaN();
  });
});

describe("trigamma", () => {
  it.each([
    [0.0001, 100000001.64469368793],
    [0.1, 101.43329915079275882],
    [0.5, 4.9348022005446793094],
    [1, 1.6449340668482264365],
    [3.7, 0.3100378576700383191],
    [15.999, 0.064497941681361216947],
    [16, 0.064493783403239361782],
    [123.4, 0.0081366516108652636859],
    [1000000.0, 1.0000005000001666667e-6],
  ])("agrees with 40-digit arithmetic at %d", (x, exact) => {
    expect(Math.abs(trigamma(x) / exact - 1)).toBeLessThan(1e-14);
  });

  it("has no value at and below zero", () => {
    expect([trigamma(0), trigamma(-1)]).toEqual([NaN, NaN]);
  });
});
