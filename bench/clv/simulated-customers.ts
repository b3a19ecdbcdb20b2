/** Purchase histories as columns. */
export interface SimulatedCustomers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

/** Parameters of the BG/NBD model that Fader, Hardie & Lee (2005) found for the CDNOW customers, in weeks. */
export const CDNOW_BG_NBD = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } as const;

/** Days in which the CDNOW customers came, and days until the end of their observation. */
const ENTRY_DAYS = 84;
const OBSERVED_DAYS = 273;

/** A small seeded generator (mulberry32): the same customers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** One draw from a gamma distribution with rate 1 (Marsaglia & Tsang 2000). */
export function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const cube = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (cube > 0 && Math.log(random()) < 0.5 * normal * normal + d * (1 - cube + Math.log(cube)))
      return d * cube;
  }
}

/**
 * Customers as the BG/NBD model tells the story, in weeks: they come within twelve weeks, are observed to the end of
 * week 39, and may leave after every repeat purchase.
 *
 * @param wholeDays Dates as a shop knows them, so that many customers have the same history; otherwise the times are
 *   exact and hardly any two are equal.
 */
export function simulateCustomers(count: number, wholeDays: boolean): SimulatedCustomers {
  const { r, alpha, a, b } = CDNOW_BG_NBD;
  const random = seeded(2005);
  const frequency = new Float64Array(count);
  const recency = new Float64Array(count);
  const age = new Float64Array(count);
  const dated = (weeks: number) => (wholeDays ? Math.floor(weeks * 7) / 7 : weeks);
  for (let customer = 0; customer < count; customer += 1) {
    const days = OBSERVED_DAYS - ENTRY_DAYS * random();
    const end = (wholeDays ? Math.ceil(days) : days) / 7;
    const rate = gammaDraw(r, random) / alpha;
    const stays = gammaDraw(b, random);
    const leaves = gammaDraw(a, random);
    const chanceToLeave = leaves / (leaves + stays);
    let last = 0;
    do {
      const next = last - Math.log(random()) / rate;
      if (next > end) break;
      last = next;
      frequency[customer]! += 1;
    } while (random() > chanceToLeave);
    recency[customer] = dated(last);
    age[customer] = end;
  }
  return { frequency, recency, age };
}

/** Parameters of the Gamma-Gamma model that Fader & Hardie (2013) found for the CDNOW customers, in dollars. */
export const CDNOW_GAMMA_GAMMA = { p: 6.25, q: 3.74, gamma: 15.44 } as const;

/** Mean amounts of customers with these numbers of purchases; 0 without any. */
export function simulateSpending(frequency: Float64Array): Float64Array {
  const { p, q, gamma } = CDNOW_GAMMA_GAMMA;
  const random = seeded(2013);
  return frequency.map((count) => {
    if (count === 0) return 0;
    const scale = gammaDraw(q, random) / gamma;
    return gammaDraw(p * count, random) / (scale * count);
  });
}

/** Repeat purchases drawn as those of the CDNOW customers, without the customers who have none. */
export function simulateBuyers(count: number): Float64Array {
  const { frequency } = simulateCustomers(4 * count, true);
  return frequency.filter((purchases) => purchases > 0).subarray(0, count);
}

/** Donors as the BG/BB model tells the story, with the parameters of Fader, Hardie & Shang (2010). */
export function simulateDonors(count: number, opportunities: number): SimulatedCustomers {
  const random = seeded(2010);
  const beta = (a: number, b: number) => {
    const share = gammaDraw(a, random);
    return share / (share + gammaDraw(b, random));
  };
  const frequency = new Float64Array(count);
  const recency = new Float64Array(count);
  for (let donor = 0; donor < count; donor += 1) {
    const gives = beta(1.204, 0.75);
    const leaves = beta(0.657, 2.783);
    for (let year = 1; year <= opportunities && random() > leaves; year += 1) {
      if (random() > gives) continue;
      frequency[donor]! += 1;
      recency[donor] = year;
    }
  }
  return { frequency, recency, age: new Float64Array(count).fill(opportunities) };
}
