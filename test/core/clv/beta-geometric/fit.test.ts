import {
  betaGeometricLogLikelihood,
  betaGeometricSurvival,
  fitBetaGeometric,
  type RetentionColumns,
} from "../../../../src/core/clv/beta-geometric";
import { renewalLikelihood } from "../../../../src/core/clv/beta-geometric/likelihood";
import { countRenewals } from "../../../../src/core/clv/beta-geometric/renewals";
import { readCsv, withSharedData } from "../../../helpers/browser-files";
import { relativeError } from "../relative-error";

/** Fader & Hardie (2007), table 1: survivors of 1000 customers over seven years. */
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

const fit = (survivors: RetentionColumns["survivors"], maxIterations = 500) => {
  const result = fitBetaGeometric({ survivors }, { maxIterations });
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const problems = (survivors: RetentionColumns["survivors"]) => {
  const result = fitBetaGeometric({ survivors });
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

describe("fitBetaGeometric agrees with Fader and Hardie (2007)", () => {
  it.each([
    ["regular", regular, 0.704077, 1.182043, -1680.2652],
    ["high end", highEnd, 0.668088, 3.806095, -1611.1581],
  ] as const)("%s customers", (_, survivors, alpha, beta, logLikelihood) => {
    const fitted = fit(survivors);
    expect(fitted.status).toBe("converged");
    expect(relativeError(fitted.params.alpha, alpha)).toBeLessThan(2e-6);
    expect(relativeError(fitted.params.beta, beta)).toBeLessThan(2e-6);
    expect(Math.abs(fitted.logLikelihood - logLikelihood)).toBeLessThan(1e-4);
    expect(fitted.customers).toBe(1000);
  });

  withSharedData("the survivors in the data file are these", () => {
    const [, ...rows] = readCsv("sbg/fader_hardie_2007_survivors.csv");
    expect(rows.map((row) => row[1])).toEqual(regular);
    expect(rows.map((row) => row[2])).toEqual(highEnd);
  });
});

describe("betaGeometricLogLikelihood", () => {
  // P(T = 1) = alpha / (alpha + beta) = 1/3, P(T = 2) = 2/3 · 1/4, S(2) = 2/3 · 3/4 for alpha 1, beta 2.
  it("adds up losses and survivors", () => {
    const expected = 4 * Math.log(1 / 3) + Math.log(1 / 6) + 5 * Math.log(1 / 2);
    expect(
      relativeError(betaGeometricLogLikelihood({ alpha: 1, beta: 2 }, [10, 6, 5]), expected),
    ).toBeLessThan(1e-14);
  });

  it("has the slopes that differences show", () => {
    const counts = countRenewals([regular, highEnd.slice(0, 4)]);
    const at = (alpha: number, beta: number) => renewalLikelihood(counts, alpha, beta);
    for (const [alpha, beta] of [
      [0.2, 0.4],
      [1, 5],
      [30, 7],
    ] as const) {
      const h = 1e-5;
      const [byAlpha, byBeta] = at(alpha, beta).gradient;
      const slopeA = (at(alpha + h, beta).value - at(alpha - h, beta).value) / (2 * h);
      const slopeB = (at(alpha, beta + h).value - at(alpha, beta - h).value) / (2 * h);
      expect(relativeError(byAlpha!, slopeA)).toBeLessThan(1e-6);
      expect(relativeError(byBeta!, slopeB)).toBeLessThan(1e-6);
    }
  });
});

describe("fitBetaGeometric", () => {
  it("finds the parameters back from the survivors that they predict", () => {
    for (const params of [
      { alpha: 0.3, beta: 0.9 },
      { alpha: 2, beta: 7 },
      { alpha: 8, beta: 3 },
    ]) {
      const survivors = Array.from({ length: 13 }, (_, t) => 1e6 * betaGeometricSurvival(params, t));
      const { params: found, status } = fit(survivors);
      expect(status).toBe("converged");
      expect(relativeError(found.alpha, params.alpha)).toBeLessThan(1e-5);
      expect(relativeError(found.beta, params.beta)).toBeLessThan(1e-5);
    }
  });

  it("takes several cohorts, and two equal ones as one of twice the size", () => {
    const twice = fit([regular, regular]);
    const double = fit(regular.map((left) => 2 * left));
    expect(twice.params.alpha).toBeCloseTo(double.params.alpha, 6);
    expect(twice.logLikelihood).toBeCloseTo(double.logLikelihood, 6);
    expect(twice.customers).toBe(2000);
  });

  it("does not depend on the order of the cohorts", () => {
    const young = [500, 300, 240];
    expect(fit([regular, young]).params.beta).toBeCloseTo(fit([young, regular]).params.beta, 6);
  });

  it("gives standard errors that shrink with the root of the number of customers", () => {
    const one = fit(regular);
    const hundred = fit(regular.map((left) => 100 * left));
    expect(one.standardErrors!.alpha / hundred.standardErrors!.alpha).toBeCloseTo(10, 3);
    expect(one.covariance!.alpha.beta).toBeCloseTo(one.covariance!.beta.alpha, 14);
  });

  it("says that one renewal does not tell both parameters, and gets their ratio right", () => {
    const fitted = fit([1000, 700]);
    expect(fitted.status).toBe("not-identified");
    expect(fitted.ridge).toEqual(["alpha", "beta"]);
    expect(fitted.standardErrors).toBeUndefined();
    expect(fitted.params.alpha / (fitted.params.alpha + fitted.params.beta)).toBeCloseTo(0.3, 5);
  });

  it("says that customers who are all alike leave the spread open", () => {
    expect(fit([1024, 512, 256, 128, 64]).status).not.toBe("converged");
  });

  it("gives the best point when it is stopped early", () => {
    const stopped = fit(regular, 2);
    expect(stopped.status).toBe("iteration-limit");
    expect(stopped.logLikelihood).toBeGreaterThan(betaGeometricLogLikelihood({ alpha: 1, beta: 1 }, regular));
  });

  it("names the survivors that cannot be", () => {
    expect(problems([100, 120, -1, NaN])).toEqual([
      "survivors.0.1: survivors-rise",
      "survivors.0.2: survivors-not-a-count",
      "survivors.0.3: survivors-not-a-count",
    ]);
    expect(
      problems([
        [100, 90],
        [50, 60],
      ]),
    ).toEqual(["survivors.1.1: survivors-rise"]);
    for (const nothing of [[], [[]], [1000], [[0, 0]]])
      expect(problems(nothing)).toEqual(["survivors: renewals-missing"]);
  });
});
