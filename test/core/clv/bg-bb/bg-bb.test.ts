import {
  bgBbAlive,
  bgBbExpectedPurchases,
  bgBbLogLikelihood,
  bgBbNewCustomerPurchases,
  fitBgBb,
} from "../../../../src/core/clv/bg-bb";
import { historyLikelihood } from "../../../../src/core/clv/bg-bb/likelihood";
import { readCsv, withSharedData } from "../../../helpers/browser-files";
import { ACCURACY, relativeError } from "../relative-error";
import reference from "./reference.json";

const donors = { alpha: 1.20350708, beta: 0.74976668, gamma: 0.65675682, delta: 2.78388733 };

describe("the BG/BB model agrees with Fader, Hardie and Shang (2010)", () => {
  withSharedData("fitted to the donations", () => {
    const [, ...rows] = readCsv("cdnow/bgbb_donations.csv");
    const column = (at: number) => rows.map((row) => Number(row[at]));
    const result = fitBgBb({ frequency: column(0), recency: column(1), age: column(2), weights: column(3) });
    if (!result.ok) throw new Error("not fitted");
    const { params, logLikelihood, status, customers } = result.value;
    expect([status, customers]).toEqual(["converged", 11104]);
    expect(Math.abs(logLikelihood + 33225.58129)).toBeLessThan(1e-4);
    for (const name of ["alpha", "beta", "gamma", "delta"] as const)
      expect(relativeError(params[name], donors[name])).toBeLessThan(1e-3);
  });

  it.each([
    [0, 0, 0.1081491688],
    [2, 4, 0.5896615775],
    [6, 6, 0.9304330502],
    [4, 5, 0.6968035862],
    [5, 5, 0.5219889899],
  ])("alive at the seventh opportunity after %p purchases, the last at %p", (x, last, alive) => {
    expect(relativeError(bgBbAlive(donors, x, last, 6), alive)).toBeLessThan(2e-8);
  });

  it.each([
    [0, 0, 0.07287266676],
    [2, 4, 1.057599764],
    [6, 6, 3.752510734],
  ])("purchases at the next five opportunities after %p, the last at %p", (x, last, expected) => {
    expect(relativeError(bgBbExpectedPurchases(donors, x, last, 6, 5), expected)).toBeLessThan(2e-8);
  });
});

describe("the BG/BB predictions are exact to ten digits", () => {
  it("against sums of beta functions with 60 digits", () => {
    const wrong = reference.filter(
      ({ alpha, beta, gamma, delta, x, last, n, alive, purchases, logLikelihood }) => {
        const params = { alpha, beta, gamma, delta };
        const errors = [
          relativeError(bgBbAlive(params, x, last, n), alive),
          relativeError(bgBbExpectedPurchases(params, x, last, n, 52), purchases),
          // Near 0 a log-likelihood is as good as the likelihood that it stands for.
          Math.abs(bgBbLogLikelihood(params, x, last, n) - logLikelihood) / Math.max(1, -logLikelihood),
        ];
        return !errors.every((error) => error < ACCURACY);
      },
    );
    expect(reference.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe("bgBbLogLikelihood", () => {
  it("gives the histories of three opportunities a probability of 1 together", () => {
    let mass = 0;
    for (let bits = 0; bits < 8; bits++) {
      const bought = [1, 2, 3].filter((at) => bits & ((1 << at) >> 1));
      mass += Math.exp(bgBbLogLikelihood(donors, bought.length, bought.at(-1) ?? 0, 3));
    }
    expect(relativeError(mass, 1)).toBeLessThan(1e-13);
  });

  it("has the slopes that differences show", () => {
    (["alpha", "beta", "gamma", "delta"] as const).forEach((name, k) => {
      const at = (by: number) => bgBbLogLikelihood({ ...donors, [name]: donors[name] + by }, 2, 4, 9);
      const slope = historyLikelihood(donors, 2, 4, 9).gradient[k]!;
      expect(relativeError(slope, (at(1e-5) - at(-1e-5)) / 2e-5)).toBeLessThan(1e-6);
    });
  });
});

describe("the BG/BB functions check their input", () => {
  it("have no answer for histories that cannot be", () => {
    expect([
      bgBbAlive(donors, 3, 2, 5),
      bgBbLogLikelihood(donors, 1, 6, 5),
      bgBbNewCustomerPurchases(donors, 0.5),
    ]).toEqual([NaN, NaN, NaN]);
  });

  it("count the recency of a customer without purchases as 0", () => {
    expect(bgBbLogLikelihood(donors, 0, 3, 6)).toBe(bgBbLogLikelihood(donors, 0, 0, 6));
    expect(bgBbAlive(donors, 0, 3, 6)).toBe(bgBbAlive(donors, 0, 0, 6));
    expect([bgBbAlive(donors, 0, 7, 6), bgBbLogLikelihood(donors, 0, -1, 6)]).toEqual([NaN, NaN]);
  });

  it("name the first entry that is none", () => {
    expect(fitBgBb({ frequency: [1, 3], recency: [1, 2], age: [5, 5] })).toMatchObject({
      ok: false,
      issues: [{ kind: "not-a-history-of-opportunities", path: ["frequency", 1] }],
    });
  });
});
