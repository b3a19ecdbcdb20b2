import {
  type Baskets,
  countPairSteps,
  gatherBaskets,
  pairMeasures,
  type ProductPairs,
} from "../../../src/core";
import { productCounts } from "../../../src/core/baskets/gather-baskets";
import { relativeError } from "../clv/relative-error";
import { random } from "../transactions/random";

const basketsOf = (contents: readonly (readonly number[])[]): Baskets =>
  gatherBaskets({
    baskets: Int32Array.from(contents.flatMap((products, basket) => products.map(() => basket))),
    products: Int32Array.from(contents.flat()),
    count: contents.length,
    productCount: 1 + Math.max(0, ...contents.flat()),
  });

function pairsOf(baskets: Baskets, leastCount = 1): ProductPairs {
  const steps = countPairSteps(baskets, leastCount);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const listed = ({ first, second, together }: ProductPairs) =>
  Array.from(together, (count, pair) => [first[pair]!, second[pair]!, count]);

/** Tan, Steinbach & Kumar, Introduction to Data Mining, table 6.1. */
const [BREAD, MILK, DIAPERS, BEER, EGGS, COLA] = [0, 1, 2, 3, 4, 5];
const MARKET = basketsOf([
  [BREAD, MILK],
  [BREAD, DIAPERS, BEER, EGGS],
  [MILK, DIAPERS, BEER, COLA],
  [BREAD, MILK, DIAPERS, BEER],
  [BREAD, MILK, DIAPERS, COLA],
]);

describe("pairs of products", () => {
  it("of the textbook's market: beer is always bought with diapers, in three of five baskets", () => {
    const counts = productCounts(MARKET);
    const together = listed(pairsOf(MARKET)).find(
      ([first, second]) => first === DIAPERS && second === BEER,
    )?.[2];
    const measures = pairMeasures(together!, counts[BEER]!, counts[DIAPERS]!, MARKET.count);
    expect(measures).toMatchObject({ support: 0.6, confidence: 1, reverse: 0.75 });
    expect(relativeError(measures.lift, 1.25)).toBeLessThan(1e-12);
  });

  it("with a floor are those that Agrawal & Srikant (1994, figure 3) find in two of four baskets", () => {
    const database = basketsOf([
      [1, 3, 4],
      [2, 3, 5],
      [1, 2, 3, 5],
      [2, 5],
    ]);
    expect(listed(pairsOf(database, 2))).toEqual([
      [1, 3, 2],
      [2, 3, 2],
      [2, 5, 3],
      [3, 5, 2],
    ]);
  });

  it("count a product once a basket, in whatever order the lines stand", () => {
    const lines = {
      baskets: Int32Array.of(1, 0, 1, 1, 0),
      products: Int32Array.of(2, 1, 0, 2, 1),
      count: 3,
      productCount: 3,
    };
    const baskets = gatherBaskets(lines);
    expect([[...baskets.starts], [...baskets.products]]).toEqual([
      [0, 1, 3, 3],
      [1, 0, 2],
    ]);
    expect(listed(pairsOf(baskets))).toEqual([[0, 2, 1]]);
  });

  it("are none without lines", () => {
    expect(listed(pairsOf(basketsOf([])))).toEqual([]);
  });

  it("agree with counting every pair of every basket", () => {
    const next = random(11);
    const contents = Array.from({ length: 400 }, () => [
      ...new Set(Array.from({ length: 1 + Math.floor(12 * next()) }, () => Math.floor(40 * next() ** 2))),
    ]);
    const expected = new Map<string, number>();
    for (const products of contents)
      for (const one of products)
        for (const other of products)
          if (one < other) expected.set(`${one} ${other}`, (expected.get(`${one} ${other}`) ?? 0) + 1);
    const frequent = [...expected].filter(([, count]) => count >= 5);
    const found = listed(pairsOf(basketsOf(contents), 5));
    expect(new Map(found.map(([one, other, count]) => [`${one} ${other}`, count]))).toEqual(
      new Map(frequent),
    );
  });
});

describe("the lift that chance cannot explain", () => {
  it("is below the lift and comes near it with more baskets", () => {
    const few = pairMeasures(6, 10, 10, 100);
    const many = pairMeasures(6000, 10_000, 10_000, 100_000);
    expect(few.lift).toBe(many.lift);
    expect(few.leastLift).toBeLessThan(many.leastLift);
    expect(relativeError(many.leastLift, many.lift)).toBeLessThan(0.05);
  });

  it("does not rise above 1 for products that have nothing to do with each other, but for one in a hundred", () => {
    const next = random(5);
    const contents = Array.from({ length: 3000 }, () =>
      Array.from({ length: 60 }, (_, product) => product).filter((product) => next() < 0.02 + product / 400),
    );
    const baskets = basketsOf(contents);
    const counts = productCounts(baskets);
    const pairs = listed(pairsOf(baskets, 5));
    const beyond = pairs.filter(
      ([one, other, together]) => pairMeasures(together!, counts[one!]!, counts[other!]!, 3000).leastLift > 1,
    );
    expect(pairs.length).toBeGreaterThan(1500);
    expect(beyond.length).toBeLessThanOrEqual(0.01 * pairs.length);
  });
});
