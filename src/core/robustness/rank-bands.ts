/** Most memory for the ranks that bands are read from. */
const MOST_BYTES = 64 * 2 ** 20;
const CUSTOMERS_AT_A_TIME = 64;
const LARGEST_SHORT = 0xffff;

/** The ranks between which customers stay in 90 of 100 sets. */
const LOWER_PART = 0.05;
const UPPER_PART = 0.95;

/** The smallest rank band of every customer that holds at least 90 % of the sets, the same number cut off on both sides. */
export interface RankBands {
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
}

/**
 * Collects ranks set by set. Where all sets would take too much memory, the first ones are kept: they are drawn as
 * evenly as all.
 */
export class RankCollection {
  /** How many sets are kept. */
  readonly sets: number;
  private readonly ranks: Uint16Array | Uint32Array;
  private collected = 0;

  constructor(
    private readonly customers: number,
    sets: number,
  ) {
    const bytes = customers <= LARGEST_SHORT ? 2 : 4;
    this.sets = Math.min(sets, Math.max(1, Math.floor(MOST_BYTES / (bytes * Math.max(1, customers)))));
    const cells = this.sets * customers;
    this.ranks = bytes === 2 ? new Uint16Array(cells) : new Uint32Array(cells);
  }

  /** Adds the ranks of one set, 1 to the number of customers. */
  add(ranks: Uint32Array): void {
    if (this.collected === this.sets) return;
    this.ranks.set(ranks, this.collected * this.customers);
    this.collected += 1;
  }

  bands(): RankBands {
    const { customers, ranks, collected } = this;
    const bands = { best: new Uint32Array(customers), worst: new Uint32Array(customers) };
    const lower = Math.floor((collected - 1) * LOWER_PART);
    const upper = Math.ceil((collected - 1) * UPPER_PART);
    const select = rankSelection(customers, collected);
    const gathered = new Uint32Array(CUSTOMERS_AT_A_TIME * collected);
    for (let start = 0; start < customers; start += CUSTOMERS_AT_A_TIME) {
      const width = Math.min(CUSTOMERS_AT_A_TIME, customers - start);
      for (let set = 0; set < collected; set += 1) {
        const from = set * customers + start;
        for (let at = 0; at < width; at += 1) gathered[at * collected + set] = ranks[from + at]!;
      }
      for (let at = 0; at < width; at += 1) {
        const own = gathered.subarray(at * collected, (at + 1) * collected);
        bands.best[start + at] = select(own, lower);
        bands.worst[start + at] = select(own, upper);
      }
    }
    return bands;
  }
}

/**
 * Gives the entry that would stand at a place in ascending order: counts by the upper half of the bits, then by the
 * lower half within the one group that the place falls in.
 */
function rankSelection(largest: number, count: number): (ranks: Uint32Array, place: number) => number {
  const bits = Math.ceil(Math.log2(largest + 1)) + 1;
  const shift = bits >> 1;
  const upper = new Uint32Array(1 << (bits - shift));
  const lower = new Uint32Array(1 << shift);
  const mask = (1 << shift) - 1;
  return (ranks, place) => {
    upper.fill(0);
    lower.fill(0);
    for (let at = 0; at < count; at += 1) upper[ranks[at]! >> shift]! += 1;
    let group = 0;
    let before = 0;
    while (before + upper[group]! <= place) before += upper[group++]!;
    for (let at = 0; at < count; at += 1) {
      if (ranks[at]! >> shift === group) lower[ranks[at]! & mask]! += 1;
    }
    let rest = 0;
    while (before + lower[rest]! <= place) before += lower[rest++]!;
    return (group << shift) | rest;
  };
}
