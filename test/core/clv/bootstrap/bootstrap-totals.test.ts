import {
  bgNbdExpectedPurchases,
  bootstrapSteps,
  bootstrapTotals,
  fitBgNbd,
  type BootstrapRequest,
} from "../../../../src/core";
import { simulateCustomers } from "../beta-dropout/simulate";
import { relativeError } from "../relative-error";

const TRUTH = { r: 0.8, alpha: 6, a: 0.9, b: 2.5 };
const sample = simulateCustomers(TRUTH, 0, 400, 11);
const request: BootstrapRequest = {
  kind: "bg-nbd",
  customers: sample,
  terms: { discountRate: 0, horizon: 52 },
  seed: 1,
  refits: 20,
};

const totalsOf = (given: BootstrapRequest) => {
  const result = bootstrapTotals(given);
  if (!result.ok) throw new Error(result.issues[0].kind);
  return result.value;
};

describe("bootstrapTotals", () => {
  it("estimates with the parameters that fit the customers themselves", () => {
    const fit = fitBgNbd(sample);
    if (!fit.ok) throw new Error("not fitted");
    const sum = sample.frequency.reduce(
      (total, x, i) =>
        total + bgNbdExpectedPurchases(fit.value.params, x, sample.recency[i]!, sample.age[i]!, 52),
      0,
    );
    const totals = totalsOf(request);
    expect(relativeError(totals.estimate.purchases, sum)).toBeLessThan(1e-10);
    expect(totals.estimate.value).toBeUndefined();
    expect(totals.value).toBeUndefined();
  });

  it("puts the interval around the mean and says what was made of how many", () => {
    const { purchases, made, refits, failed } = totalsOf(request);
    expect([made, refits, failed]).toEqual([20, 20, 0]);
    expect(purchases!.low).toBeLessThan(purchases!.mean);
    expect(purchases!.high).toBeGreaterThan(purchases!.mean);
  });

  it("gives the same intervals for the same seed and others for another", () => {
    expect(totalsOf(request)).toEqual(totalsOf(request));
    expect(totalsOf({ ...request, seed: 2 }).purchases).not.toEqual(totalsOf(request).purchases);
  });

  it("takes a weight of three as the same customer three times", () => {
    const whole = (times: readonly number[]) => times.map(Math.round);
    const columns = { frequency: sample.frequency, recency: whole(sample.recency), age: whole(sample.age) };
    const thrice = (column: readonly number[]) => [...column, ...column, ...column];
    const repeated = totalsOf({
      ...request,
      customers: {
        frequency: thrice(columns.frequency),
        recency: thrice(columns.recency),
        age: thrice(columns.age),
      },
    });
    const weighted = totalsOf({ ...request, customers: { ...columns, weights: columns.age.map(() => 3) } });
    expect(relativeError(weighted.purchases!.low, repeated.purchases!.low)).toBeLessThan(1e-9);
    expect(relativeError(weighted.purchases!.high, repeated.purchases!.high)).toBeLessThan(1e-9);
  });

  it("can be left after any refit with the intervals so far", () => {
    const steps = bootstrapSteps(request);
    if (!steps.ok) throw new Error("not fitted");
    const made: number[] = [];
    for (const soFar of steps.value) {
      made.push(soFar.made);
      if (soFar.made === 3) break;
    }
    expect(made).toEqual([1, 2, 3]);
    const stopped = bootstrapTotals(request, ({ made }) => made === 3);
    expect(stopped).toMatchObject({ ok: true, value: { made: 3, refits: 20 } });
  });

  it("adds up the value with refitted spend when amounts are given", () => {
    const few = simulateCustomers(TRUTH, 0, 80, 5);
    const monetary = few.frequency.map((x, i) => (x === 0 ? NaN : 10 + ((i * 7919) % 40)));
    const inMoney = (margin: number) =>
      totalsOf({
        ...request,
        customers: { ...few, monetary },
        terms: { discountRate: 0.002, horizon: 52, margin },
        refits: 3,
      });
    const gain = inMoney(0.3);
    expect(gain.value!.low).toBeLessThanOrEqual(gain.value!.high);
    expect(gain.value!.mean).toBeGreaterThan(0.3 * 10 * gain.purchases!.mean);
    expect(gain.value!.mean).toBeLessThan(0.3 * 50 * gain.purchases!.mean);
    const loss = inMoney(-0.3);
    expect(relativeError(-loss.estimate.value!, gain.estimate.value!)).toBeLessThan(1e-12);
    expect(relativeError(-loss.value!.low, gain.value!.high)).toBeLessThan(1e-12);
  });

  it("counts the refits without a finite total as failed", () => {
    const endless = totalsOf({ ...request, terms: { discountRate: 0 }, refits: 4 });
    expect(endless.failed).toBeGreaterThan(0);
    expect(endless.purchases === undefined).toBe(endless.failed === 4);
  });

  it("works for opportunities, with the donors' weights", () => {
    const donations = {
      frequency: [6, 5, 4, 3, 2, 1, 0],
      recency: [6, 6, 5, 5, 4, 2, 0],
      age: [6, 6, 6, 6, 6, 6, 6],
      weights: [1203, 728, 512, 357, 504, 1091, 3464],
    };
    const totals = totalsOf({
      kind: "bg-bb",
      customers: donations,
      terms: { discountRate: 0, horizon: 5 },
      seed: 4,
      refits: 10,
    });
    const interval = totals.purchases!;
    expect(interval.low).toBeLessThan(totals.estimate.purchases);
    expect(interval.high).toBeGreaterThan(totals.estimate.purchases);
  });

  it("answers customers that cannot be fitted with the broken rules", () => {
    expect(
      bootstrapTotals({ ...request, customers: { frequency: [1], recency: [3], age: [2] } }),
    ).toMatchObject({
      ok: false,
      issues: [{ kind: "recency-beyond-age" }],
    });
  });

  it("covers the true expectation in about nine of ten simulated customer bases, and is no wider than that takes", () => {
    const bases = Array.from({ length: 20 }, (_, base) => {
      const customers = simulateCustomers(TRUTH, 0, 200, 1000 + base);
      const truth = customers.frequency.reduce(
        (sum, x, i) => sum + bgNbdExpectedPurchases(TRUTH, x, customers.recency[i]!, customers.age[i]!, 52),
        0,
      );
      const { estimate, purchases } = totalsOf({ ...request, customers, seed: base });
      const { low, high } = purchases!;
      return { covered: low <= truth && truth <= high, width: high - low, error: estimate.purchases - truth };
    });
    // Of 20 intervals that cover with 90 % each, fewer than 14 do with less than 1 %.
    expect(bases.filter(({ covered }) => covered).length).toBeGreaterThanOrEqual(14);
    const spread = Math.sqrt(bases.reduce((sum, { error }) => sum + error ** 2, 0) / bases.length);
    const width = bases.reduce((sum, base) => sum + base.width, 0) / bases.length;
    // 90 % of a normal distribution lie within 3.29 standard deviations.
    expect(width / spread).toBeGreaterThan(2);
    expect(width / spread).toBeLessThan(5);
  });
});
