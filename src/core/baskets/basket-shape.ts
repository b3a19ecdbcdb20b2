import type { Baskets } from "./types";

/** How many baskets there are, and what their sizes alone do to pairs. */
export interface BasketShape {
  /** Baskets with anything in them. */
  readonly baskets: number;
  /**
   * How many times as often two products meet as in baskets that are filled by chance to no size in particular: above 1
   * where some baskets are far fuller than others, since those hold nearly everything; below 1 where most hold little.
   */
  readonly crowding: number;
}

/**
 * Pairs that products form when every basket keeps its size and every product its number, but which meet is left to
 * chance: n_a n_b Σ s (s − 1) / (Σ s)² of them, with the sizes s (the configuration model of Chung & Lu 2002, Annals of
 * Combinatorics 6), set against n_a n_b / baskets.
 */
export function basketShape({ starts, count }: Baskets): BasketShape {
  let baskets = 0;
  let lines = 0;
  let meetings = 0;
  for (let basket = 0; basket < count; basket++) {
    const size = starts[basket + 1]! - starts[basket]!;
    if (size > 0) baskets++;
    lines += size;
    meetings += size * (size - 1);
  }
  return { baskets, crowding: meetings > 0 ? (baskets * meetings) / lines ** 2 : 1 };
}
