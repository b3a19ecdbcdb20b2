import {
  betaGeometricExpectedLifetime,
  betaGeometricResidualLifetime,
  betaGeometricRetention,
  betaGeometricSurvival,
} from "../../../../src/core/clv/beta-geometric";
import { ACCURACY, relativeError } from "../relative-error";
import reference from "./reference.json";

const regular = { alpha: 0.704, beta: 1.182 };
const highEnd = { alpha: 0.668, beta: 3.806 };
const fittedRegular = { alpha: 0.704077, beta: 1.182043 };
const fittedHighEnd = { alpha: 0.668088, beta: 3.806095 };
const twelve = Array.from({ length: 12 }, (_, i) => i + 1);

describe("the beta-geometric predictions agree with Fader and Hardie (2007, 2010)", () => {
  it.each([
    [regular, [62.7, 47.4, 38.8, 33.2, 29.2, 26.2, 23.9, 22.0, 20.4, 19.1, 18.0, 17.0]],
    [highEnd, [85.1, 74.7, 67.0, 61.0, 56.2, 52.2, 48.9, 46.0, 43.6, 41.4, 39.5, 37.8]],
  ])("survival over twelve years for %p", (params, percent) => {
    expect(twelve.map((t) => Math.round(betaGeometricSurvival(params, t) * 1000) / 10)).toEqual(percent);
  });

  it.each([
    [
      fittedRegular,
      [0.6267, 0.756, 0.8188, 0.8559, 0.8804, 0.8978, 0.9107, 0.9208, 0.9288, 0.9353, 0.9408, 0.9454],
    ],
    [
      fittedHighEnd,
      [0.8507, 0.878, 0.8968, 0.9106, 0.9212, 0.9295, 0.9362, 0.9418, 0.9464, 0.9504, 0.9538, 0.9568],
    ],
  ])("retention rates over twelve years for %p", (params, rates) => {
    expect(twelve.map((t) => Math.round(betaGeometricRetention(params, t) * 1e4) / 1e4)).toEqual(rates);
  });

  it.each([
    [regular, [2.9647, 4.1035, 4.8701, 5.8944, 6.576, 6.8426]],
    [highEnd, [5.4149, 5.9018, 6.2943, 6.8971, 7.3451, 7.5299]],
  ])("residual lifetime at 10 % after 0, 1, 2, 4, 6 and 7 renewals for %p", (params, lifetimes) => {
    const computed = [0, 1, 2, 4, 6, 7].map((renewals) =>
      betaGeometricResidualLifetime(params, 0.1, renewals),
    );
    expect(computed.map((value) => Math.round(value * 1e4) / 1e4)).toEqual(lifetimes);
  });
});

describe("the beta-geometric predictions are exact to ten digits", () => {
  it.each([
    ["survival", betaGeometricSurvival],
    ["lifetime", betaGeometricExpectedLifetime],
  ] as const)("%s against 60-digit values", (of, predict) => {
    const errors = reference
      .filter((row) => row.of === of)
      .map((row) => ({ ...row, error: relativeError(predict(row, row.at), row.value) }));
    expect(errors.length).toBeGreaterThan(50);
    expect(errors.filter(({ error }) => !(error < ACCURACY))).toEqual([]);
  });
});

describe("the beta-geometric predictions hang together", () => {
  it("survival is the product of the retention rates", () => {
    const product = twelve.reduce((share, t) => share * betaGeometricRetention(highEnd, t), 1);
    expect(relativeError(betaGeometricSurvival(highEnd, 12), product)).toBeLessThan(1e-14);
  });

  it("survival goes on smoothly where it changes its method", () => {
    const [before, after] = [20_000, 20_001].map((t) => betaGeometricSurvival(regular, t));
    expect(relativeError(after! / before!, betaGeometricRetention(regular, 20_001))).toBeLessThan(1e-11);
  });

  it("the lifetime is the first payment and the discounted residual lifetime", () => {
    for (const rate of [1e-6, 0.1, 2]) {
      const whole = 1 + betaGeometricResidualLifetime(highEnd, rate, 0) / (1 + rate);
      expect(relativeError(whole, betaGeometricExpectedLifetime(highEnd, rate))).toBeLessThan(1e-13);
    }
  });

  it("the lifetime falls as the discount rate rises, through the change of method", () => {
    const rates = [1e-15, 1e-14, 1e-13, 1e-8, 1e-7, 1e-4, 0.01, 0.1, 1, 10, 1000];
    for (const alpha of [0.5, 1, 1.98]) {
      const lifetimes = [0, ...rates].map((rate) => betaGeometricExpectedLifetime({ alpha, beta: 2 }, rate));
      for (let i = 1; i < lifetimes.length; i++)
        expect(lifetimes[i]! <= lifetimes[i - 1]! * (1 + 1e-10)).toBe(true);
    }
  });

  // With leaving chance u ~ Beta(3, 5) the mean of 1 / u is (3 + 5 - 1) / (3 - 1).
  it("undiscounted lifetime is finite only for alpha above 1", () => {
    expect(betaGeometricExpectedLifetime({ alpha: 3, beta: 5 }, 0)).toBe(3.5);
    expect(betaGeometricExpectedLifetime({ alpha: 1, beta: 5 }, 0)).toBe(Infinity);
    expect(betaGeometricExpectedLifetime({ alpha: 3, beta: 5 }, -0.01)).toBe(Infinity);
  });

  // Whoever does not leave at once stays for ever: 1 + b / (a + b) · Σ 1.1^-t over t = 1, 2 … = 1 + 10 / 3.
  it("the smallest parameters part customers into those who leave at once and those who stay", () => {
    const lifetime = betaGeometricExpectedLifetime({ alpha: 2e-17, beta: 1e-17 }, 0.1);
    expect(relativeError(lifetime, 1 + 10 / 3)).toBeLessThan(1e-9);
  });

  it("longer-standing customers have longer lifetimes ahead", () => {
    const ahead = [0, 1, 2, 10, 1000].map((n) => betaGeometricResidualLifetime(regular, 0.1, n));
    expect([...ahead].sort((a, b) => a - b)).toEqual(ahead);
    expect(ahead[4]).toBeLessThan(11);
  });

  it("have no answer outside their ranges", () => {
    expect([
      betaGeometricSurvival(regular, 1.5),
      betaGeometricSurvival(regular, -1),
      betaGeometricRetention(regular, 0),
      betaGeometricResidualLifetime(regular, 0.1, -1),
      betaGeometricExpectedLifetime({ alpha: 0, beta: 1 }, 0.1),
      betaGeometricExpectedLifetime(regular, NaN),
    ]).toEqual([NaN, NaN, NaN, NaN, NaN, NaN]);
  });
});
