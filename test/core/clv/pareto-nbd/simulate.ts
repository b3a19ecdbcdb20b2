import type { ParetoNbdParams } from "../../../../src/core";

/** mulberry32: numbers in (0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** Gamma with rate 1, by Marsaglia & Tsang (2000). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Customers who live by the model's own story, observed for 60 to 100 % of `length`. */
export function simulateCustomers(params: ParetoNbdParams, customers: number, length: number, seed: number) {
  const random = seeded(seed);
  const frequency: number[] = [];
  const recency: number[] = [];
  const age: number[] = [];
  for (let i = 0; i < customers; i++) {
    const buying = gamma(params.r, random) / params.alpha;
    const leaving = gamma(params.s, random) / params.beta;
    const observed = length * (0.6 + 0.4 * random());
    const end = Math.min(observed, -Math.log(random()) / leaving);
    let purchases = 0;
    let last = 0;
    for (let at = -Math.log(random()) / buying; at <= end; at -= Math.log(random()) / buying) {
      purchases++;
      last = at;
    }
    frequency.push(purchases);
    recency.push(last);
    age.push(observed);
  }
  return { frequency, recency, age };
}
