import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  fitParetoNbd,
  paretoNbdExpectedPurchases,
  paretoNbdLogLikelihood,
  type ParetoNbdParams,
} from "../../../../src/core";
import { relativeError } from "../relative-error";
import { simulateCustomers } from "./simulate";

const NAMES = ["r", "alpha", "s", "beta"] as const;
const TRUTH: ParetoNbdParams = { r: 0.55, alpha: 10.6, s: 0.8, beta: 11.7 };
const CUSTOMERS = simulateCustomers(TRUTH, 1500, 60, 11);

function fitted(customers: Parameters<typeof fitParetoNbd>[0], options?: Parameters<typeof fitParetoNbd>[1]) {
  const result = fitParetoNbd(customers, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const totalLogLikelihood = (params: ParetoNbdParams, { frequency, recency, age }: typeof CUSTOMERS) =>
  frequency.reduce((sum, x, i) => sum + paretoNbdLogLikelihood(params, x, recency[i]!, age[i]!), 0);

const rearranged = (order: readonly number[]) => ({
  frequency: order.map((i) => CUSTOMERS.frequency[i]!),
  recency: order.map((i) => CUSTOMERS.recency[i]!),
  age: order.map((i) => CUSTOMERS.age[i]!),
});

describe("fitParetoNbd on simulated customers", () => {
  const fit = fitted(CUSTOMERS);

  it("recovers the parameters within three standard errors", () => {
    expect(fit.status).toBe("converged");
    expect(fit.ridge).toEqual([]);
    expect(fit.customers).toBe(1500);
    for (const name of NAMES)
      expect(Math.abs(fit.params[name] - TRUTH[name])).toBeLessThan(3 * fit.standardErrors![name]);
  });

  it("gives the log-likelihood of its parameters in the user's time unit", () => {
    expect(relativeError(fit.logLikelihood, totalLogLikelihood(fit.params, CUSTOMERS))).toBeLessThan(1e-11);
  });

  it("describes the data better than the truth and than any neighbouring parameters", () => {
    expect(fit.logLikelihood).toBeGreaterThan(totalLogLikelihood(TRUTH, CUSTOMERS));
    for (const name of NAMES)
      for (const factor of [0.99, 1.01]) {
        const neighbour = { ...fit.params, [name]: fit.params[name] * factor };
        expect(totalLogLikelihood(neighbour, CUSTOMERS)).toBeLessThan(fit.logLikelihood);
      }
  });

  it("has the curvature of the log-likelihood behind its standard errors", () => {
    const step = 0.01;
    const information = NAMES.map((row) =>
      NAMES.map((column) => {
        const shifted = (a: number, b: number) => {
          const params = { ...fit.params };
          params[row] *= Math.exp(a * step);
          params[column] *= Math.exp(b * step);
          return totalLogLikelihood(params, CUSTOMERS);
        };
        return -(shifted(1, 1) - shifted(1, -1) - shifted(-1, 1) + shifted(-1, -1)) / (4 * step * step);
      }),
    );
    NAMES.forEach((row, i) =>
      NAMES.forEach((column) => {
        const product = NAMES.reduce(
          (sum, name, k) =>
            sum +
            (information[i]![k]! * fit.covariance![name][column]) / fit.params[name] / fit.params[column],
          0,
        );
        expect(Math.abs(product - (row === column ? 1 : 0))).toBeLessThan(0.01);
      }),
    );
  });

  it("does not depend on the order of the customers", () => {
    const backwards = fitted(rearranged(CUSTOMERS.frequency.map((_, i) => 1499 - i)));
    for (const name of NAMES)
      expect(relativeError(backwards.params[name], fit.params[name])).toBeLessThan(1e-5);
  });

  it("only rescales alpha and beta when weeks become days", () => {
    const days = fitted({
      frequency: CUSTOMERS.frequency,
      recency: CUSTOMERS.recency.map((time) => time * 7),
      age: CUSTOMERS.age.map((time) => time * 7),
    });
    const purchases = CUSTOMERS.frequency.reduce((sum, x) => sum + x, 0);
    expect(relativeError(days.params.r, fit.params.r)).toBeLessThan(1e-5);
    expect(relativeError(days.params.alpha, 7 * fit.params.alpha)).toBeLessThan(1e-5);
    expect(relativeError(days.params.s, fit.params.s)).toBeLessThan(1e-5);
    expect(relativeError(days.params.beta, 7 * fit.params.beta)).toBeLessThan(1e-5);
    expect(relativeError(days.standardErrors!.beta, 7 * fit.standardErrors!.beta)).toBeLessThan(1e-4);
    expect(relativeError(days.logLikelihood, fit.logLikelihood - purchases * Math.log(7))).toBeLessThan(
      1e-11,
    );
  });

  it("takes a weight as so many equal customers", () => {
    const weights = CUSTOMERS.frequency.map((_, i) => 1 + (i % 3));
    const repeated = rearranged(weights.flatMap((weight, i) => Array<number>(weight).fill(i)));
    const byWeight = fitted({ ...CUSTOMERS, weights });
    const byRow = fitted(repeated);
    expect(byWeight.customers).toBe(byRow.customers);
    expect(relativeError(byWeight.logLikelihood, byRow.logLikelihood)).toBeLessThan(1e-12);
    for (const name of NAMES)
      expect(relativeError(byWeight.params[name], byRow.params[name])).toBeLessThan(1e-5);
  });

  it("gives the best point so far when it has to stop early", () => {
    const early = fitted(CUSTOMERS, { maxIterations: 3 });
    expect(early.status).toBe("iteration-limit");
    expect(early.logLikelihood).toBeLessThan(fit.logLikelihood);
    expect(early.logLikelihood).toBeGreaterThan(fit.logLikelihood - 0.1 * Math.abs(fit.logLikelihood));
    expect(relativeError(early.logLikelihood, totalLogLikelihood(early.params, CUSTOMERS))).toBeLessThan(
      1e-11,
    );
  });
});

describe("fitParetoNbd on data that leave parameters open", () => {
  it("names dropout as not identified when no customer ever leaves", () => {
    const fit = fitted(simulateCustomers({ r: 1, alpha: 5, s: 1e-7, beta: 1e3 }, 400, 40, 3));
    expect(fit.status).toBe("not-identified");
    expect(fit.ridge).toEqual(["s", "beta"]);
    expect(fit.standardErrors).toBeUndefined();
    expect(fit.covariance).toBeUndefined();
    expect(Math.abs(fit.params.r / fit.params.alpha / 0.2 - 1)).toBeLessThan(0.2);
  });

  it.each([
    ["a single customer", { frequency: [4], recency: [3], age: [5] }],
    ["three customers", { frequency: [1, 2, 0], recency: [1, 3, 0], age: [5, 6, 7] }],
    [
      "purchases at the last moment only",
      { frequency: [1, 2, 3, 4], recency: [5, 5, 5, 5], age: [5, 5, 5, 5] },
    ],
    ["a customer with a million purchases", { frequency: [1e6, 20, 3], recency: [5, 5, 1], age: [5, 6, 7] }],
    ["an age of 0 throughout", { frequency: [1, 2, 0], recency: [0, 0, 0], age: [0, 0, 0] }],
  ])("still gives finite parameters: %s", (_, customers) => {
    const fit = fitted(customers);
    expect(fit.status).not.toBe("converged");
    for (const name of NAMES) expect(Number.isFinite(fit.params[name])).toBe(true);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
  });
});

describe("fitParetoNbd on unusable columns", () => {
  it("says what is wrong, and where", () => {
    const result = fitParetoNbd({ frequency: [1, 0.5], recency: [2, 1], age: [1, 3] });
    expect(result.ok ? [] : result.issues.map(({ kind, path }) => [kind, path])).toEqual([
      ["frequency-not-a-count", ["frequency", 1]],
      ["recency-beyond-age", ["recency", 0]],
    ]);
  });
});

const SUMMARY = join(__dirname, "../../../../../shared/data/cdnow/cdnow_customers_summary.csv");
const whenPresent = existsSync(SUMMARY) ? it : it.skip;

describe("fitParetoNbd on CDNOW (skipped where ../shared/data is absent)", () => {
  const read = () => {
    const rows = readFileSync(SUMMARY, "utf8").trim().split("\n").slice(1);
    const columns = rows.map((row) => row.split(",").map(Number));
    const column = (place: number) => columns.map((row) => row[place]!);
    return { frequency: column(1), recency: column(2), age: column(3) };
  };
  /** Fader & Hardie print weeks to two decimals, which moves the fit in the fourth digit. */
  const wholeDays = ({ frequency, recency, age }: ReturnType<typeof read>) => ({
    frequency,
    recency: recency.map((weeks) => Math.round(weeks * 7) / 7),
    age: age.map((weeks) => Math.round(weeks * 7) / 7),
  });

  whenPresent("finds the published parameters and log-likelihood", () => {
    const fit = fitted(wholeDays(read()));
    const published = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
    const clvTools = { r: 0.04762, alpha: 0.8427, s: 0.18705, beta: 6.20367 };
    expect(fit.status).toBe("converged");
    expect(fit.customers).toBe(2357);
    for (const name of NAMES) {
      expect(relativeError(fit.params[name], published[name])).toBeLessThan(1e-3);
      expect(relativeError(fit.standardErrors![name], clvTools[name])).toBeLessThan(0.01);
    }
    expect(Math.abs(fit.logLikelihood - -9594.976)).toBeLessThan(0.01);
  });

  whenPresent("forecasts customer 1516 as published", () => {
    const { params } = fitted(wholeDays(read()));
    expect(Math.abs(paretoNbdExpectedPurchases(params, 26, 30.86, 31, 52) - 25.46)).toBeLessThan(0.01);
  });
});

describe("a sample in which all customers leave alike", () => {
  it("ends on the ridge of s and beta, whose integrals take no more time than others", () => {
    // Regular purchases that stop for a third of the customers: the dropout rates do not differ between customers.
    const rows = Array.from({ length: 100 }, (_, customer) => {
      const first = (customer * 13) % 200;
      const until = customer % 3 === 0 ? 720 : first + 30 + ((customer * 37) % 400);
      const gap = 20 + ((customer * 29) % 120);
      const count = Math.floor((until - first) / gap);
      return { frequency: count, recency: (count * gap) / 7, age: (720 - first) / 7 };
    });
    const fit = fitParetoNbd({
      frequency: rows.map(({ frequency }) => frequency),
      recency: rows.map(({ recency }) => recency),
      age: rows.map(({ age }) => age),
    });
    expect(fit).toMatchObject({ ok: true, value: { status: "not-identified", ridge: ["s", "beta"] } });
  });
});
