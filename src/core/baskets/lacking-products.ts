import type { Baskets, ProductPairs } from "./types";

/** What customers lack that those who bought the same buy; one entry a customer and product, customer by customer. */
export interface LackingProducts {
  readonly customers: Int32Array;
  readonly products: Int32Array;
  /** The product they have that speaks most for the one they lack. */
  readonly because: Int32Array;
  /** Share of the buyers of `because` who bought the product, 0…1. */
  readonly confidence: Float64Array;
}

/**
 * For every customer the products that are bought most often by those who bought what the customer bought: of all pairs
 * with one product bought and one not, those of the highest confidence.
 *
 * @param baskets What each customer bought; the basket is the customer.
 * @param counts Customers with each product.
 * @param pairs Pairs that hold beyond chance.
 * @param perCustomer Most products per customer, 1 or more.
 */
export function lackingProducts(
  baskets: Baskets,
  counts: Int32Array,
  pairs: ProductPairs,
  perCustomer: number,
): LackingProducts {
  const { starts, products, count, productCount } = baskets;
  const partners = partnersOf(pairs, productCount);
  const best = new Float64Array(productCount);
  const reasons = new Int32Array(productCount);
  const owned = new Uint8Array(productCount);
  const found = {
    customers: [] as number[],
    products: [] as number[],
    because: [] as number[],
    confidence: [] as number[],
  };
  for (let customer = 0; customer < count; customer++) {
    const own = products.subarray(starts[customer]!, starts[customer + 1]!);
    for (const product of own) owned[product] = 1;
    const candidates: number[] = [];
    for (const product of own)
      for (let at = partners.starts[product]!; at < partners.starts[product + 1]!; at++) {
        const other = partners.others[at]!;
        if (owned[other] === 1) continue;
        const confidence = partners.together[at]! / counts[product]!;
        if (best[other] === 0) candidates.push(other);
        if (confidence <= best[other]!) continue;
        best[other] = confidence;
        reasons[other] = product;
      }
    candidates.sort(
      (one, other) => best[other]! - best[one]! || counts[other]! - counts[one]! || one - other,
    );
    for (const product of candidates.slice(0, perCustomer)) {
      found.customers.push(customer);
      found.products.push(product);
      found.because.push(reasons[product]!);
      found.confidence.push(best[product]!);
    }
    for (const product of candidates) best[product] = 0;
    for (const product of own) owned[product] = 0;
  }
  return {
    customers: Int32Array.from(found.customers),
    products: Int32Array.from(found.products),
    because: Int32Array.from(found.because),
    confidence: Float64Array.from(found.confidence),
  };
}

/** The partners of each product, in both directions. */
function partnersOf({ first, second, together }: ProductPairs, productCount: number) {
  const starts = new Int32Array(productCount + 1);
  for (let pair = 0; pair < first.length; pair++) {
    starts[first[pair]! + 1]!++;
    starts[second[pair]! + 1]!++;
  }
  for (let product = 0; product < productCount; product++) starts[product + 1]! += starts[product]!;
  const others = new Int32Array(2 * first.length);
  const counts = new Int32Array(2 * first.length);
  const next = starts.slice(0, productCount);
  const add = (product: number, other: number, count: number) => {
    const at = next[product]!++;
    others[at] = other;
    counts[at] = count;
  };
  for (let pair = 0; pair < first.length; pair++) {
    add(first[pair]!, second[pair]!, together[pair]!);
    add(second[pair]!, first[pair]!, together[pair]!);
  }
  return { starts, others, together: counts };
}
