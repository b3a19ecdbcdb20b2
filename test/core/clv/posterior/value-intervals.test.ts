import {
  fitGammaGamma,
  fitPurchaseModel,
  forecastCustomers,
  residualTransactions,
  valueIntervals,
  valueIntervalSteps,
  type Fit,
  type PurchaseModel,
} from "../../../../src/core";
import { seededUniform } from "../../../../src/core/clv/bootstrap/random";
import { drawParameters } from "../../../../src/core/clv/posterior/draw-parameters";
import { futureOf } from "../../../../src/core/clv/posterior/future-purchases";
import { variatesFrom } from "../../../../src/core/clv/posterior/random-variates";
import { simulateCustomers } from "../beta-dropout/simulate";
import { relativeError } from "../relative-error";

const beta = { r: 0.8, alpha: 6, a: 0.9, b: 2.5 };
const MODELS: readonly PurchaseModel[] = [
  { kind: "bg-nbd", params: beta },
  { kind: "mbg-nbd", params: beta },
  { kind: "pareto-nbd", params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 } },
  { kind: "bg-bb", params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 } },
];
const terms = { discountRate: 0.01, horizon: 30 };

describe("variatesFrom", () => {
  const { gamma, beta: betaOf, normal } = variatesFrom(seededUniform(1));
  const moments = (draw: () => number, count = 50_000) => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i++) {
      const value = draw();
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    return { mean, variance: squares / count - mean * mean };
  };

  it.each([0.3, 1, 6.25])("draws gamma variates with the shape as mean and variance: %d", (shape) => {
    const { mean, variance } = moments(() => gamma(shape));
    expect(relativeError(mean, shape)).toBeLessThan(0.02);
    expect(relativeError(variance, shape)).toBeLessThan(0.06);
  });

  it("draws beta and normal variates with their means and variances", () => {
    const chance = moments(() => betaOf(2, 3));
    expect(relativeError(chance.mean, 0.4)).toBeLessThan(0.01);
    expect(relativeError(chance.variance, 0.04)).toBeLessThan(0.03);
    const even = moments(normal);
    expect(Math.abs(even.mean)).toBeLessThan(0.02);
    expect(relativeError(even.variance, 1)).toBeLessThan(0.02);
  });
});

describe("drawParameters", () => {
  const variates = variatesFrom(seededUniform(5));

  it("moves parameters by their standard errors and together as they are correlated", () => {
    const covariance = { r: { r: 0.0004, alpha: 0.003 }, alpha: { r: 0.003, alpha: 0.04 } };
    const fit = { params: { r: 0.5, alpha: 5 }, covariance } as unknown as Fit<"r" | "alpha">;
    const logs = drawParameters(fit, 20_000, variates).map(
      ({ r, alpha }) => [Math.log(r / 0.5), Math.log(alpha / 5)] as const,
    );
    const mean = (of: (pair: readonly [number, number]) => number) => logs.reduce((sum, pair) => sum + of(pair as [number, number]), 0) / logs.length; // prettier-ignore
    expect(
      relativeError(
        mean(([r]) => r * r),
        0.0004 / 0.25,
      ),
    ).toBeLessThan(0.03);
    expect(
      relativeError(
        mean(([, alpha]) => alpha * alpha),
        0.04 / 25,
      ),
    ).toBeLessThan(0.03);
    expect(
      relativeError(
        mean(([r, alpha]) => r * alpha),
        0.003 / 2.5,
      ),
    ).toBeLessThan(0.03);
  });

  it("leaves parameters where they are that the data do not determine", () => {
    const fit = { params: { r: 0.5 }, covariance: undefined } as unknown as Fit<"r">;
    expect(drawParameters(fit, 2, variates)).toEqual([{ r: 0.5 }, { r: 0.5 }]);
  });
});

describe("futureOf", () => {
  it.each(MODELS)("buys on average what the model expects of a living customer: $kind", (model) => {
    const play = futureOf(model, terms, variatesFrom(seededUniform(9)));
    const discounted: number[] = [];
    for (let i = 0; i < 20_000; i++) {
      let sum = 0;
      play(3, 12, (discount) => (sum += discount));
      discounted.push(sum);
    }
    const mean = discounted.reduce((sum, value) => sum + value, 0) / discounted.length;
    const variance = discounted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / discounted.length;
    // The last purchase at the end leaves a customer of the Pareto/NBD and the BG/BB alive for certain.
    const certain = model.kind === "pareto-nbd" || model.kind === "bg-bb";
    const chances = 3 + (model.kind === "mbg-nbd" ? 1 : 0);
    const aliveNow = certain ? 1 : 1 / (1 + beta.a / (beta.b + chances - 1));
    const expected = residualTransactions(model, 3, 12, 12, terms.discountRate, terms.horizon) / aliveNow;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / discounted.length));
  });
});

describe("valueIntervals", () => {
  const customers = simulateCustomers(beta, 0, 400, 21);
  const purchases = fitPurchaseModel("bg-nbd", customers);
  if (!purchases.ok) throw new Error("not fitted");
  const monetary = customers.frequency.map((x, row) => (x === 0 ? NaN : 10 + ((row * 7919) % 40)));
  const spending = fitGammaGamma({ frequency: customers.frequency, monetary });
  if (!spending.ok) throw new Error("not fitted");
  const spend = { fit: spending.value, monetary };
  const request = {
    purchases: purchases.value,
    histories: customers,
    spend,
    terms: { ...terms, margin: 0.4 },
    seed: 1,
    draws: 150,
  };

  it("lies around the value of all customers together", () => {
    const { total } = valueIntervals(request);
    const { value } = forecastCustomers(
      {
        model: purchases.value.model,
        histories: customers,
        spend: { params: spending.value.params, monetary },
      },
      request.terms,
    );
    const sum = value.reduce((all, each) => all + each, 0);
    expect(relativeError(total.mean, sum)).toBeLessThan(0.03);
    expect(total.low).toBeLessThan(sum);
    expect(total.high).toBeGreaterThan(sum);
  });

  it("is wider with the parameters drawn than without", () => {
    const fixed = { ...purchases.value, fit: { ...purchases.value.fit, covariance: undefined } };
    const wide = valueIntervals(request);
    const narrow = valueIntervals({ ...request, purchases: fixed });
    expect(wide.parametersVary).toBe(true);
    expect(narrow.parametersVary).toBe(false);
    expect(wide.total.high - wide.total.low).toBeGreaterThan(narrow.total.high - narrow.total.low);
  });

  it("turns around with a negative margin and stays negative", () => {
    const margin = customers.frequency.map((_, row) => (row % 2 === 0 ? 0.4 : -0.4));
    const { low, high } = valueIntervals({ ...request, terms: { ...terms, margin }, draws: 100 });
    low.forEach((least, row) => {
      if (row % 2 === 0) expect(least).toBeGreaterThanOrEqual(0);
      else expect(high[row]).toBeLessThanOrEqual(0);
      expect(least).toBeLessThanOrEqual(high[row]!);
    });
  });

  it("gives the same intervals for the same seed, others for another", () => {
    const few = { ...request, draws: 50 };
    expect(valueIntervals(few)).toEqual(valueIntervals(few));
    expect(valueIntervals({ ...few, seed: 2 }).total).not.toEqual(valueIntervals(few).total);
  });

  it("leaves a customer with an impossible history without an interval", () => {
    const histories = { frequency: [1, 1], recency: [3, 9], age: [5, 5] };
    const { low, high } = valueIntervals({ ...request, spend: undefined, histories });
    expect([low[0], low[1]]).toEqual([0, NaN]);
    expect(high[1]).toBeNaN();
  });

  it("tells how far it is and can be left", () => {
    const many = simulateCustomers(beta, 0, 1200, 2);
    const shares = [];
    for (const share of valueIntervalSteps({ ...request, spend: undefined, histories: many, draws: 10 })) shares.push(share); // prettier-ignore
    expect(shares).toEqual([500 / 1200, 1000 / 1200]);
  });

  it("holds the future purchases of about nine of ten customers that live by the model", () => {
    // One story, seen first until 20 to 60, then for 30 more.
    const whole = simulateBoth(1200);
    const { low, high } = valueIntervals({
      ...request,
      spend: undefined,
      histories: whole.histories,
      terms: { discountRate: 0, horizon: 30, margin: 1 },
      draws: 200,
    });
    const outside = whole.future.filter((count, row) => count < low[row]! || count > high[row]!).length;
    // Whole numbers make intervals hold at least their share.
    expect(outside / 1200).toBeLessThan(0.1);
    expect(whole.future.filter((count, row) => count > high[row]!).length).toBeGreaterThan(6);
  });
});

/** Customers by the story of the BG/NBD, with what they bought in the 30 units after the end of the observation. */
function simulateBoth(count: number) {
  const { uniform, gamma, beta: betaOf, exponential } = variatesFrom(seededUniform(77));
  const histories = { frequency: [] as number[], recency: [] as number[], age: [] as number[] };
  const future: number[] = [];
  for (let customer = 0; customer < count; customer++) {
    const end = 20 + 40 * uniform();
    const rate = gamma(beta.r) / beta.alpha;
    const leaving = betaOf(beta.a, beta.b);
    let [seen, last, later] = [0, 0, 0];
    for (let time = exponential() / rate; time <= end + 30; time += exponential() / rate) {
      if (time <= end) [seen, last] = [seen + 1, time];
      else later++;
      if (uniform() < leaving) break;
    }
    histories.frequency.push(seen);
    histories.recency.push(last);
    histories.age.push(end);
    future.push(later);
  }
  return { histories, future };
}
