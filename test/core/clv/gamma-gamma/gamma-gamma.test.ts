import {
  fitGammaGamma,
  gammaGammaExpectedSpend,
  gammaGammaLogLikelihood,
  gammaGammaMeanSpend,
  type SpendColumns,
} from "../../../../src/core/clv/gamma-gamma";
import { prepareSpendSample } from "../../../../src/core/clv/gamma-gamma/sample";
import { spendLogLikelihood } from "../../../../src/core/clv/gamma-gamma/sample-log-likelihood";
import { mergeRows } from "../../../../src/core/clv/merge";
import { readCsv, withSharedData } from "../../../helpers/browser-files";
import { ACCURACY, relativeError } from "../relative-error";
import reference from "./reference.json";

const cdnow = { p: 6.25, q: 3.74, gamma: 15.44 };

/** Twenty customers with one to four purchases, some of them alike. */
const sample = {
  frequency: [1, 2, 1, 3, 4, 1, 2, 2, 1, 3, 1, 1, 2, 4, 3, 1, 1, 2, 2, 1],
  monetary: [12, 35, 80, 22, 30, 12, 15, 60, 140, 28, 9, 33, 41, 19, 75, 20, 25, 18, 52, 11],
};

const fit = (columns: SpendColumns, maxIterations = 500) => {
  const result = fitGammaGamma(columns, { maxIterations });
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const problems = (columns: SpendColumns) => {
  const result = fitGammaGamma(columns);
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

describe("fitGammaGamma agrees with the published fit", () => {
  // Fader & Hardie (2013): p 6.25, q 3.74, gamma 15.44 on the 946 repeat customers of CDNOW.
  withSharedData("for CDNOW", () => {
    const [, ...rows] = readCsv("cdnow/cdnow_customers_summary_with_transactions.csv");
    const fitted = fit({
      frequency: rows.map((row) => Number(row[1])),
      monetary: rows.map((row) => Number(row[4])),
    });
    expect(fitted.status).toBe("converged");
    expect(fitted.customers).toBe(946);
    expect(relativeError(fitted.params.p, 6.248801)).toBeLessThan(1e-5);
    expect(relativeError(fitted.params.q, 3.744589)).toBeLessThan(1e-5);
    expect(relativeError(fitted.params.gamma, 15.447752)).toBeLessThan(1e-5);
    expect(Math.abs(fitted.logLikelihood + 4055.92324)).toBeLessThan(1e-4);
    expect(relativeError(fitted.meanSpend!, 35.170981)).toBeLessThan(1e-5);
  });

  it.each([
    [2, 22.35, 24.6637],
    [1, 11.77, 18.9169],
    [0, 0, 35.219],
    [7, 73.74, 71.4697],
  ])("for %p purchases of %p", (frequency, monetary, spend) => {
    expect(Math.abs(gammaGammaExpectedSpend(cdnow, frequency, monetary) - spend)).toBeLessThan(6e-5);
  });
});

describe("gammaGammaExpectedSpend", () => {
  it("is the mean over the posterior to ten digits", () => {
    const errors = reference.map((row) => ({
      ...row,
      error: relativeError(gammaGammaExpectedSpend(row, row.frequency, row.monetary), row.value),
    }));
    expect(errors.length).toBeGreaterThan(15);
    expect(errors.filter(({ error }) => !(error < ACCURACY))).toEqual([]);
  });

  it("lies between the customer's mean and the mean of all, nearer to the customer's with more purchases", () => {
    const spends = [0, 1, 2, 10, 1500].map((x) => gammaGammaExpectedSpend(cdnow, x, 90));
    expect(spends[0]).toBe(gammaGammaMeanSpend(cdnow));
    expect([...spends].sort((a, b) => a - b)).toEqual(spends);
    expect(spends[4]).toBeLessThan(90);
  });

  it("has no mean for new customers when q is at most 1, and says so", () => {
    const heavy = { p: 2, q: 1, gamma: 10 };
    expect(gammaGammaMeanSpend(heavy)).toBeUndefined();
    expect(gammaGammaExpectedSpend(heavy, 0, 0)).toBe(Infinity);
    expect(gammaGammaExpectedSpend(heavy, 1, 10)).toBe(20);
  });

  it("has no answer for impossible histories", () => {
    expect([
      gammaGammaExpectedSpend(cdnow, -1, 5),
      gammaGammaExpectedSpend(cdnow, 2, 0),
      gammaGammaExpectedSpend(cdnow, 2, NaN),
      gammaGammaExpectedSpend({ ...cdnow, p: 0 }, 2, 5),
    ]).toEqual([NaN, NaN, NaN, NaN]);
  });
});

describe("gammaGammaLogLikelihood", () => {
  // For p = q = gamma = x = 1 the density is 1 / (1 + m)².
  it("is the density of the mean amount", () => {
    expect(
      relativeError(gammaGammaLogLikelihood({ p: 1, q: 1, gamma: 1 }, 1, 3), -2 * Math.log(4)),
    ).toBeLessThan(1e-14);
  });

  it("integrates to 1 over all amounts", () => {
    let mass = 0;
    const step = 0.002;
    for (let t = -20; t < 30; t += step)
      mass += Math.exp(gammaGammaLogLikelihood(cdnow, 3, Math.exp(t)) + t) * step;
    expect(relativeError(mass, 1)).toBeLessThan(1e-9);
  });
});

describe("spendLogLikelihood", () => {
  const customers = [
    [1, 2, 3, 7, 3],
    [12, 40, 21, 33, 0.01],
  ];
  const params = [2.5, 1.7, 30] as const;
  const spendSample = prepareSpendSample(mergeRows(customers, [1, 2, 1, 1, 3]), 1);
  const moved = (k: number, by: number) => {
    const [p, q, gamma] = params.map((at, i) => (i === k ? at + by : at)) as [number, number, number];
    return spendLogLikelihood(spendSample, { p, q, gamma });
  };

  it("is the weighted sum of the customers' own log-likelihoods", () => {
    for (const gamma of [30, 1e-9, 1e9]) {
      const sum = [1, 2, 1, 1, 3].reduce(
        (total, weight, i) =>
          total +
          weight * gammaGammaLogLikelihood({ p: 2.5, q: 1.7, gamma }, customers[0]![i]!, customers[1]![i]!),
        0,
      );
      expect(
        relativeError(spendLogLikelihood(spendSample, { p: 2.5, q: 1.7, gamma }).value, sum),
      ).toBeLessThan(1e-13);
    }
  });

  it("has the first and second derivatives that differences show", () => {
    const { gradient, hessian } = moved(0, 0);
    params.forEach((_, k) => {
      const [ahead, behind] = [moved(k, 1e-5), moved(k, -1e-5)];
      expect(relativeError(gradient[k]!, (ahead.value - behind.value) / 2e-5)).toBeLessThan(1e-6);
      params.forEach((_, j) => {
        const difference = (ahead.gradient[j]! - behind.gradient[j]!) / 2e-5;
        expect(relativeError(hessian![k]![j]!, difference)).toBeLessThan(1e-6);
      });
    });
  });
});

describe("fitGammaGamma", () => {
  it("gives gamma in the unit of the money", () => {
    const euros = fit(sample);
    const cents = fit({ ...sample, monetary: sample.monetary.map((amount) => amount * 100) });
    expect(relativeError(cents.params.gamma, euros.params.gamma * 100)).toBeLessThan(1e-4);
    expect(relativeError(cents.params.p, euros.params.p)).toBeLessThan(1e-4);
    expect(cents.logLikelihood).toBeCloseTo(euros.logLikelihood - 20 * Math.log(100), 6);
  });

  it("does not depend on the order of the rows, and takes weights for repeated rows", () => {
    const plain = fit(sample);
    const turned = fit({
      frequency: [...sample.frequency].reverse(),
      monetary: [...sample.monetary].reverse(),
    });
    expect(turned.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    const twice = fit({
      frequency: [...sample.frequency, ...sample.frequency],
      monetary: [...sample.monetary, ...sample.monetary],
    });
    const weighted = fit({ ...sample, weights: sample.frequency.map(() => 2) });
    expect(weighted.logLikelihood).toBeCloseTo(twice.logLikelihood, 8);
    expect(weighted.customers).toBe(40);
  });

  it("leaves customers without purchases out", () => {
    const more = fit({ frequency: [...sample.frequency, 0], monetary: [...sample.monetary, 0] });
    expect(more.customers).toBe(20);
    expect(more.logLikelihood).toBeCloseTo(fit(sample).logLikelihood, 8);
  });

  it("says that customers who all spend the same do not tell the parameters", () => {
    expect(fit({ frequency: [1, 2, 3, 4], monetary: [10, 10, 10, 10] }).status).not.toBe("converged");
  });

  it("gives the best point when it is stopped early", () => {
    const stopped = fit(sample, 1);
    expect(stopped.status).toBe("iteration-limit");
    expect(Number.isFinite(stopped.logLikelihood)).toBe(true);
  });

  it("names the entries that cannot be", () => {
    expect(problems({ frequency: [1.5, 1], monetary: [1, 0], weights: [1, -1] })).toEqual([
      "frequency.0: frequency-not-a-count",
      "monetary.1: monetary-not-positive",
      "weights.1: weight-not-positive",
    ]);
    expect(problems({ frequency: [1, 1], monetary: [1] })).toEqual(["monetary: column-lengths-differ"]);
    expect(problems({ frequency: [0], monetary: [0] })).toEqual(["undefined: customers-empty"]);
  });
});
