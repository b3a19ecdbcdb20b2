import type { ProductStudy } from "../../../../core";

export const PAIR_SORTS = ["leastLift", "lift", "together", "confidence"] as const;
export type PairSort = (typeof PAIR_SORTS)[number];

interface PairFilter {
  readonly sort: PairSort;
  readonly onlyBeyond: boolean;
  /** Part of a product's name; "" for all. */
  readonly search: string;
}

/** Places of the pairs that are asked for, the best first. */
export function pairOrder(
  { pairs, counts, productNames }: ProductStudy,
  { sort, onlyBeyond, search }: PairFilter,
): Int32Array {
  const { first, second, together, lift, leastLift } = pairs;
  const wanted = search.trim().toLowerCase();
  const isFound =
    wanted === ""
      ? undefined
      : Uint8Array.from(productNames, (name) => (name.toLowerCase().includes(wanted) ? 1 : 0));
  const keys = {
    leastLift,
    lift,
    together,
    confidence: Float64Array.from(
      together,
      (both, pair) => both / Math.min(counts[first[pair]!]!, counts[second[pair]!]!),
    ),
  }[sort];
  const kept = new Int32Array(together.length);
  let length = 0;
  for (let pair = 0; pair < together.length; pair++) {
    if (onlyBeyond && leastLift[pair]! <= 1) continue;
    if (isFound !== undefined && isFound[first[pair]!] === 0 && isFound[second[pair]!] === 0) continue;
    kept[length++] = pair;
  }
  return kept
    .subarray(0, length)
    .sort((one, other) => keys[other]! - keys[one]! || together[other]! - together[one]! || one - other);
}
