import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bgNbdLogLikelihood, fitBgNbd } from "../../../../src/core/clv/bg-nbd";
import { prepareSample } from "../../../../src/core/clv/beta-dropout/sample";
import { sampleLogLikelihood } from "../../../../src/core/clv/beta-dropout/sample-log-likelihood";
import { fitMbgNbd, mbgNbdLogLikelihood } from "../../../../src/core/clv/mbg-nbd";
import { mergeRows } from "../../../../src/core/clv/merge";
import { simulateCustomers, uniform } from "./simulate";

const CDNOW = join(__dirname, "../../../../../shared/data/cdnow/cdnow_customers_summary.csv");
const withCdnow = existsSync(CDNOW) ? it : it.skip;
const absent = existsSync(CDNOW) ? "" : " (skipped: data folder absent)";

const cdnow = () => {
  const rows = readFileSync(CDNOW, "utf8").trim().split("\n").slice(1);
  const column = (at: number) => rows.map((row) => Number(row.split(",")[at]));
  return { frequency: column(1), recency: column(2), age: column(3) };
};

type Columns = ReturnType<typeof cdnow>;
const truth = { r: 0.6, alpha: 5, a: 0.9, b: 2.2 };
const names = ["r", "alpha", "a", "b"] as const;
const close = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThanOrEqual(tolerance);

const models = [
  {
    model: "BG/NBD",
    firstChances: 0 as const,
    fit: fitBgNbd,
    logLikelihood: bgNbdLogLikelihood,
    published: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    publishedLogLikelihood: -9582.43,
  },
  {
    model: "MBG/NBD",
    firstChances: 1 as const,
    fit: fitMbgNbd,
    logLikelihood: mbgNbdLogLikelihood,
    published: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
    publishedLogLikelihood: -9582.13,
  },
];

describe.each(models)(
  "fit of the $model",
  ({ firstChances, fit, logLikelihood, published, publishedLogLikelihood }) => {
    const fitted = (columns: Parameters<typeof fit>[0], options = {}) => {
      const result = fit(columns, options);
      if (!result.ok) throw new Error(result.issues[0].kind);
      return result.value;
    };
    const sample = simulateCustomers(truth, firstChances, 4000, 20);

    withCdnow(`finds the published parameters of the CDNOW customers${absent}`, () => {
      const found = fitted(cdnow());
      expect(found.status).toBe("converged");
      expect(found.customers).toBe(2357);
      for (const name of names) expect(Math.abs(found.params[name] - published[name])).toBeLessThan(1e-3);
      expect(Math.abs(found.logLikelihood - publishedLogLikelihood)).toBeLessThan(0.01);
    });

    it("recovers the parameters of simulated customers within three standard errors", () => {
      const found = fitted(sample);
      expect(found.status).toBe("converged");
      for (const name of names) {
        const error = found.standardErrors![name];
        expect(error).toBeLessThan(0.5 * truth[name]);
        expect(Math.abs(found.params[name] - truth[name])).toBeLessThan(3 * error);
      }
    });

    it("reports the sum of the customers' own log-likelihoods", () => {
      const found = fitted(sample);
      const sum = sample.frequency.reduce(
        (total, x, i) => total + logLikelihood(found.params, x, sample.recency[i]!, sample.age[i]!),
        0,
      );
      close(found.logLikelihood, sum, 1e-11);
    });

    it("is not beaten by any parameters nearby", () => {
      const found = fitted(sample);
      const total = (params: typeof found.params) =>
        sample.frequency.reduce(
          (sum, x, i) => sum + logLikelihood(params, x, sample.recency[i]!, sample.age[i]!),
          0,
        );
      for (const name of names)
        for (const factor of [0.99, 1.01])
          expect(total({ ...found.params, [name]: found.params[name] * factor })).toBeLessThan(
            found.logLikelihood,
          );
    });

    it("has a gradient that agrees with differences of the likelihood", () => {
      const merged = prepareSample(mergeRows([sample.frequency, sample.recency, sample.age]), 60);
      const point = [0.7, 0.11, 0.6, 3.1] as [number, number, number, number];
      const { gradient } = sampleLogLikelihood(merged, firstChances, point);
      point.forEach((at, i) => {
        const shifted = (by: number) =>
          sampleLogLikelihood(
            merged,
            firstChances,
            point.map((value, j) => (i === j ? at + by : value)) as typeof point,
          ).value;
        const step = 1e-4 * at;
        const difference = (shifted(step) - shifted(-step)) / (2 * step);
        close(gradient[i]!, difference, 1e-5);
      });
    });

    it("has second derivatives that agree with differences of the gradient", () => {
      const merged = prepareSample(mergeRows([sample.frequency, sample.recency, sample.age]), 60);
      const point = [0.7, 0.11, 0.6, 3.1] as [number, number, number, number];
      const { hessian } = sampleLogLikelihood(merged, firstChances, point);
      point.forEach((at, i) => {
        const step = 1e-5 * at;
        const [ahead, behind] = [step, -step].map(
          (by) =>
            sampleLogLikelihood(
              merged,
              firstChances,
              point.map((value, j) => (i === j ? at + by : value)) as typeof point,
            ).gradient,
        );
        names.forEach((_, j) => close(hessian![i]![j]!, (ahead![j]! - behind![j]!) / (2 * step), 1e-5));
      });
    });

    it("finds the same by way of a rehearsal, which many different customers need", () => {
      const many = simulateCustomers(truth, firstChances, 70_000, 8);
      const rehearsed = fitted(many);
      const direct = fitted(many, { start: truth });
      expect(rehearsed.status).toBe("converged");
      for (const name of names) close(rehearsed.params[name], direct.params[name], 1e-5);
      close(rehearsed.logLikelihood, direct.logLikelihood, 1e-12);
    });

    it("does not depend on the order of the customers", () => {
      const random = uniform(5);
      const order = sample.frequency.map((_, i) => [random(), i] as const).sort((u, v) => u[0] - v[0]);
      const pick = (column: number[]) => order.map(([, i]) => column[i]!);
      const shuffled = fitted({
        frequency: pick(sample.frequency),
        recency: pick(sample.recency),
        age: pick(sample.age),
      });
      const straight = fitted(sample);
      for (const name of names) close(shuffled.params[name], straight.params[name], 1e-6);
    });

    it("gives alpha in the unit of the data and the likelihood of that unit", () => {
      const weeks = fitted(sample);
      const inDays = (column: number[]) => column.map((time) => 7 * time);
      const days = fitted({ ...sample, recency: inDays(sample.recency), age: inDays(sample.age) });
      close(days.params.alpha, 7 * weeks.params.alpha, 1e-6);
      close(days.standardErrors!.alpha, 7 * weeks.standardErrors!.alpha, 1e-5);
      for (const name of ["r", "a", "b"] as const) close(days.params[name], weeks.params[name], 1e-6);
      const purchases = sample.frequency.reduce((sum, x) => sum + x, 0);
      close(days.logLikelihood, weeks.logLikelihood - purchases * Math.log(7), 1e-10);
    });

    it("takes a weight of two as the same customer twice", () => {
      const twice = (column: number[]) => [...column, ...column];
      const repeated = fitted({
        frequency: twice(sample.frequency),
        recency: twice(sample.recency),
        age: twice(sample.age),
      });
      const weighted = fitted({ ...sample, weights: sample.frequency.map(() => 2) });
      expect(weighted.customers).toBe(8000);
      close(weighted.logLikelihood, repeated.logLikelihood, 1e-12);
      for (const name of names) {
        close(weighted.params[name], repeated.params[name], 1e-6);
        close(weighted.standardErrors![name], fitted(sample).standardErrors![name] / Math.SQRT2, 1e-4);
      }
    });

    it("gives its best point when the iterations run out", () => {
      const early = fitted(sample, { maxIterations: 2 });
      const late = fitted(sample);
      expect(early.status).toBe("iteration-limit");
      expect(early.logLikelihood).toBeLessThan(late.logLikelihood);
      for (const name of names) expect(early.params[name]).toBeGreaterThan(0);
    });

    it("names the parameters that the data leave open when all customers are alike", () => {
      const alike: Columns = { frequency: [], recency: [], age: [] };
      for (let i = 0; i < 200; i++) {
        alike.frequency.push(10);
        alike.recency.push(39.9);
        alike.age.push(40);
      }
      const found = fitted(alike);
      expect(found.status).toBe("not-identified");
      expect(found.ridge.length).toBeGreaterThan(0);
      expect(found.standardErrors).toBeUndefined();
      expect(found.covariance).toBeUndefined();
      expect(Number.isFinite(found.logLikelihood)).toBe(true);
    });

    it("answers broken histories with the broken rules", () => {
      const result = fit({ frequency: [1, 2], recency: [5, 9], age: [4, 9] });
      expect(result).toEqual({
        ok: false,
        issues: [{ kind: "recency-beyond-age", path: ["recency", 0], values: { value: 5, entries: 1 } }],
      });
    });
  },
);
