import { countPairSteps } from "./count-pairs";
import { productCounts } from "./gather-baskets";
import { basketShape, type BasketShape } from "./basket-shape";
import { lackingProducts, type LackingProducts } from "./lacking-products";
import { pairMeasures } from "./pair-measures";
import type { ProductLines } from "./product-lines";
import type { BasketUnit, ProductPairs } from "./types";

/** What is decided about products that are bought together. */
export interface BasketSetup {
  /** What counts as together. */
  readonly unit: BasketUnit;
  /** Baskets that a pair must at least be in, 1 or more. */
  readonly leastCount: number;
  /** Products that are named per customer who lacks them, 1 or more. */
  readonly perCustomer: number;
}

export const USUAL_BASKETS: BasketSetup = { unit: "order", leastCount: 5, perCustomer: 1 };

/** Pairs of products as they stand, one entry a pair. */
export interface PairStudy extends ProductPairs {
  readonly lift: Float64Array;
  /** The lift that is at least to be reckoned with, chance and the sizes of the baskets set aside. */
  readonly leastLift: Float64Array;
}

/** Which products are bought together, and who lacks what. */
export interface ProductStudy {
  readonly productNames: readonly string[];
  readonly customerNames: readonly string[];
  /** Baskets with anything in them. */
  readonly baskets: number;
  /** How much oftener two products meet for the sizes of the baskets alone. */
  readonly crowding: number;
  /** Baskets with each product. */
  readonly counts: Int32Array;
  /** Customers with each product. */
  readonly buyers: Int32Array;
  /** What a customer who has the product spent on it on average; NaN where no amount is known. */
  readonly spend: Float64Array;
  readonly pairs: PairStudy;
  /** By what customers bought over time, whatever the baskets are, and by pairs that hold beyond chance. */
  readonly lacking: LackingProducts;
}

/** Studies products; reports the share that is done on the way. */
export function* productStudySteps(lines: ProductLines, setup: BasketSetup): Generator<number, ProductStudy> {
  const { productNames, customerNames, customers, amounts } = lines;
  const baskets = setup.unit === "order" ? lines.orders : customers;
  const counts = productCounts(baskets);
  const buyers = productCounts(customers);
  const hasAmounts = amounts.some((amount) => amount !== 0);
  const shape = basketShape(baskets);
  const pairs = study(yield* half(countPairSteps(baskets, setup.leastCount), 0), counts, shape);
  yield 0.5;
  const byCustomer =
    setup.unit === "customer"
      ? pairs
      : study(yield* half(countPairSteps(customers, setup.leastCount), 0.5), buyers, basketShape(customers));
  return {
    productNames,
    customerNames,
    ...shape,
    counts,
    buyers,
    spend: amounts.map((amount, product) => (hasAmounts ? amount / buyers[product]! : NaN)),
    pairs,
    lacking: lackingProducts(customers, buyers, beyondChance(byCustomer), setup.perCustomer),
  };
}

function* half<T>(steps: Generator<number, T>, from: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value / 2;
  }
}

function study(pairs: ProductPairs, counts: Int32Array, { baskets, crowding }: BasketShape): PairStudy {
  const measured = (measure: "lift" | "leastLift") =>
    Float64Array.from(
      pairs.together,
      (together, pair) =>
        pairMeasures(together, counts[pairs.first[pair]!]!, counts[pairs.second[pair]!]!, baskets, crowding)[
          measure
        ],
    );
  return { ...pairs, lift: measured("lift"), leastLift: measured("leastLift") };
}

function beyondChance({ first, second, together, leastLift }: PairStudy): ProductPairs {
  const isKept = (_: number, pair: number) => leastLift[pair]! > 1;
  return { first: first.filter(isKept), second: second.filter(isKept), together: together.filter(isKept) };
}
