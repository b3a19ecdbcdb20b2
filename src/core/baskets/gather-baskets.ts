import type { Baskets } from "./types";

/** What is in which basket, one entry a line, in any order. */
export interface BasketLines {
  /** From 0 to `count` − 1. */
  readonly baskets: Int32Array;
  /** From 0 to `productCount` − 1. */
  readonly products: Int32Array;
  readonly count: number;
  readonly productCount: number;
}

/** Puts the lines of each basket together; a product that is repeated in a basket is in it once. */
export function gatherBaskets({ baskets, products, count, productCount }: BasketLines): Baskets {
  const places = new Int32Array(count + 1);
  for (const basket of baskets) places[basket + 1]!++;
  for (let basket = 0; basket < count; basket++) places[basket + 1]! += places[basket]!;
  const starts = new Int32Array(count + 1);
  const filled = new Int32Array(products.length);
  const next = places.slice(0, count);
  for (let line = 0; line < products.length; line++) filled[next[baskets[line]!]!++] = products[line]!;
  let kept = 0;
  for (let basket = 0; basket < count; basket++) {
    const own = filled.subarray(places[basket]!, places[basket + 1]!).sort();
    let last = -1;
    for (const product of own) {
      if (product !== last) filled[kept++] = product;
      last = product;
    }
    starts[basket + 1] = kept;
  }
  return { count, starts, products: filled.slice(0, kept), productCount };
}

/** In how many baskets each product is. */
export function productCounts({ products, productCount }: Baskets): Int32Array {
  const counts = new Int32Array(productCount);
  for (const product of products) counts[product]!++;
  return counts;
}
