import { productCounts } from "./gather-baskets";
import type { Baskets, ProductPairs } from "./types";

/** How many pairs of lines are looked at between two reports. */
const REPORT_AFTER = 2_000_000;

/** Numbers of which it is not known beforehand how many there will be. */
class GrowingNumbers {
  private numbers = new Int32Array(1024);
  private count = 0;

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.count++] = number;
  }

  list(): Int32Array {
    return this.numbers.slice(0, this.count);
  }
}

/**
 * Counts in how many baskets two products are together, product by product, so that only one product's counts are held
 * at a time. Products in fewer than `leastCount` baskets are passed over: no pair with them can reach it (Agrawal &
 * Srikant 1994, Fast Algorithms for Mining Association Rules).
 *
 * @param leastCount Baskets that a pair must be in, 1 or more.
 * @returns Pairs with `first` < `second`; on the way the share that is done.
 */
export function* countPairSteps(baskets: Baskets, leastCount: number): Generator<number, ProductPairs> {
  const { count, productCount } = baskets;
  const counts = productCounts(baskets);
  const { starts, products } = onlyFrequent(baskets, counts, leastCount);
  const holders = holdersOf(starts, products, count, productCount);
  const first = new GrowingNumbers();
  const second = new GrowingNumbers();
  const together = new GrowingNumbers();
  const met = new Int32Array(productCount);
  const touched = new Int32Array(productCount);
  let looked = 0;
  for (let product = 0; product < productCount; product++) {
    let touchedCount = 0;
    for (let at = holders.starts[product]!; at < holders.starts[product + 1]!; at++) {
      // Products stand in ascending order: those behind this one's place come later.
      const end = starts[holders.baskets[at]! + 1]!;
      for (let place = holders.places[at]! + 1; place < end; place++) {
        const other = products[place]!;
        if (met[other]!++ === 0) touched[touchedCount++] = other;
        looked++;
      }
    }
    const others = touched.subarray(0, touchedCount).sort();
    for (const other of others) {
      if (met[other]! >= leastCount) {
        first.push(product);
        second.push(other);
        together.push(met[other]!);
      }
      met[other] = 0;
    }
    if (looked > REPORT_AFTER) {
      looked = 0;
      yield (product + 1) / productCount;
    }
  }
  return { first: first.list(), second: second.list(), together: together.list() };
}

function onlyFrequent({ count, starts, products }: Baskets, counts: Int32Array, leastCount: number) {
  const kept = new Int32Array(products.length);
  const keptStarts = new Int32Array(count + 1);
  let length = 0;
  for (let basket = 0; basket < count; basket++) {
    for (let place = starts[basket]!; place < starts[basket + 1]!; place++) {
      if (counts[products[place]!]! >= leastCount) kept[length++] = products[place]!;
    }
    keptStarts[basket + 1] = length;
  }
  return { starts: keptStarts, products: kept.subarray(0, length) };
}

/** The baskets with each product, and where in `products` it stands there. */
function holdersOf(starts: Int32Array, products: Int32Array, count: number, productCount: number) {
  const holderStarts = new Int32Array(productCount + 1);
  for (const product of products) holderStarts[product + 1]!++;
  for (let product = 0; product < productCount; product++)
    holderStarts[product + 1]! += holderStarts[product]!;
  const baskets = new Int32Array(products.length);
  const places = new Int32Array(products.length);
  const next = holderStarts.slice(0, productCount);
  for (let basket = 0; basket < count; basket++)
    for (let place = starts[basket]!; place < starts[basket + 1]!; place++) {
      const at = next[products[place]!]!++;
      baskets[at] = basket;
      places[at] = place;
    }
  return { starts: holderStarts, baskets, places };
}
