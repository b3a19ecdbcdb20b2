import { quantile } from "../numeric/quantile";
import type { SetClasses } from "./class-finder";
import type { ClassRobustness, RobustnessTotals } from "./types";

/** A set is bad when 95 of 100 are better. */
const BAD_PART = 0.05;
const SELDOM = 0.5;

/** Counts, set by set, where customers stay and where they go. */
export class ClassTally {
  readonly better: Uint32Array;
  readonly worse: Uint32Array;
  readonly rankSums: Float64Array;
  private readonly keptPerSet: number[] = [];

  /**
   * @param classIndex Class of each customer under the chosen weights.
   * @param isCounted 1 for each customer that counts in the totals.
   * @param classCount How many classes there are.
   */
  constructor(
    private readonly classIndex: Int8Array,
    private readonly isCounted: Uint8Array,
    private readonly classCount: number,
  ) {
    this.better = new Uint32Array(classIndex.length);
    this.worse = new Uint32Array(classIndex.length);
    this.rankSums = new Float64Array(classIndex.length);
  }

  add({ keys, borders }: SetClasses, ranks: Uint32Array): void {
    const lowest = this.classCount - 1;
    const from = Float64Array.from(
      { length: this.classCount },
      (_, at) => borders[lowest - 1 - at] ?? -Infinity,
    );
    const upTo = Float64Array.from({ length: this.classCount }, (_, at) => borders[lowest - at] ?? Infinity);
    this.keptPerSet.push(
      countMoves(keys, this.classIndex, this.isCounted, from, upTo, this.better, this.worse),
    );
    addRanks(ranks, this.rankSums);
  }

  /** How many of the sets so far left the customer in its class. */
  kept(at: number): number {
    return this.keptPerSet.length - this.better[at]! - this.worse[at]!;
  }

  totals(): RobustnessTotals {
    const customers = this.isCounted.reduce((sum, each) => sum + each, 0);
    const sets = this.keptPerSet.length;
    const shares = Float64Array.from(this.keptPerSet, (kept) => kept / customers).sort();
    let always = 0;
    let seldom = 0;
    for (let at = 0; at < this.isCounted.length; at += 1) {
      if (this.isCounted[at] === 0) continue;
      if (this.kept(at) === sets) always += 1;
      if (this.kept(at) < sets * SELDOM) seldom += 1;
    }
    return {
      customers,
      kept: shares.reduce((sum, share) => sum + share, 0) / sets,
      keptInWorstSet: shares[0] ?? NaN,
      keptInBadSet: quantile(shares, BAD_PART) ?? NaN,
      always,
      seldom,
      classes: this.classes(),
    };
  }

  private classes(): readonly ClassRobustness[] {
    const customers = new Float64Array(this.classCount);
    const kept = new Float64Array(this.classCount);
    this.classIndex.forEach((index, at) => {
      if (this.isCounted[at] === 0) return;
      customers[index]! += 1;
      kept[index]! += this.kept(at);
    });
    const sets = this.keptPerSet.length;
    return Array.from(customers, (count, index) => ({
      customers: count,
      kept: kept[index]! / (count * sets),
    }));
  }
}

// Comparisons are added as numbers: whether a customer moves is hard to foretell for a branch.
function countMoves(
  keys: Float64Array,
  classIndex: Int8Array,
  isCounted: Uint8Array,
  from: Float64Array,
  upTo: Float64Array,
  better: Uint32Array,
  worse: Uint32Array,
): number {
  let kept = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    const index = classIndex[at]!;
    const rises = Number(key >= upTo[index]!);
    const falls = Number(key < from[index]!);
    better[at]! += rises;
    worse[at]! += falls;
    kept += isCounted[at]! * (1 - rises - falls);
  }
  return kept;
}

function addRanks(ranks: Uint32Array, sums: Float64Array): void {
  for (let at = 0; at < ranks.length; at += 1) sums[at]! += ranks[at]!;
}
