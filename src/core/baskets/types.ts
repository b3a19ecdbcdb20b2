/** What a basket is: what was bought with one order (without orders: on one day), or by one customer over time. */
export type BasketUnit = "order" | "customer";

/** Products that were bought together; each product is in a basket once, however often it was bought. */
export interface Baskets {
  readonly count: number;
  /** Basket `basket`: entries of `products` from `starts[basket]` up to `starts[basket + 1]`. One entry more than baskets. */
  readonly starts: Int32Array;
  /** Products of each basket, ascending. */
  readonly products: Int32Array;
  readonly productCount: number;
}

/** Two products that are bought together more or less often, one entry a pair. */
export interface ProductPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Baskets with both. */
  readonly together: Int32Array;
}

/** How a pair of products stands; shares 0…1. */
export interface PairMeasures {
  /** Share of the baskets that have both. */
  readonly support: number;
  /** Share of the baskets with the first product that have the second. */
  readonly confidence: number;
  /** Share of the baskets with the second product that have the first. */
  readonly reverse: number;
  /** How many times as often as by chance; 1 where one says nothing about the other. */
  readonly lift: number;
  /** The lift that is at least to be reckoned with, chance and the sizes of the baskets set aside. */
  readonly leastLift: number;
}
