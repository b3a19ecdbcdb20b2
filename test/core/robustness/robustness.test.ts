import fc from "fast-check";
import {
  applyWeights,
  measureRobustness,
  quantile,
  robustnessSteps,
  scoreCustomers,
  type Cell,
  type ClassRule,
  type ExceptionRule,
  type ScoringModel,
  type Table,
} from "../../../src/core";
import { RankCollection } from "../../../src/core/robustness/rank-bands";
import { WeightSampler } from "../../../src/core/robustness/weight-sampler";
import { makeClasses, makeFactor, makeModel, makeTable } from "../make-model";

const line = { kind: "linear", worst: 0, best: 10 } as const;

/** Scales whose points follow a weight without rounding, and a policy of each kind. */
const FACTORS = [
  makeFactor("A", 40, line, "median"),
  makeFactor("B", 25, line, "stretch"),
  makeFactor("C", 20, { kind: "categories", points: { gut: 20, schlecht: 0 } }, "stretch"),
  makeFactor("D", 10, { kind: "steps", rows: [{ from: 3, points: 10 }] }, "zero"),
  makeFactor("E", 5, { kind: "yes-no", yes: 5, no: 0 }, "exclude"),
  makeFactor("F", 0, line, "stretch"),
];

const number = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Cell> },
  { weight: 1, arbitrary: fc.constant<Cell>(null) },
);
const row = fc.tuple(
  number,
  number,
  fc.constantFrom<Cell>("gut", "schlecht", "anders"),
  number,
  fc.constantFrom<Cell>("ja", "nein", "ja", "#NV"),
  number,
);
const tables = fc
  .array(row, { minLength: 1, maxLength: 30 })
  .map((rows) =>
    makeTable([["A", "B", "C", "D", "E", "F", "Kunde"], ...rows.map((cells, at) => [...cells, `K${at}`])]),
  );

const rules = fc.constantFrom<ClassRule | undefined>(
  undefined,
  { kind: "quota", upTo: [20, 60] },
  { kind: "cumulated", column: "A", upTo: [50, 80] },
);

const NEW_CUSTOMERS: ExceptionRule = {
  test: { kind: "months", column: "D", months: 2 },
  shown: "note",
  name: "Neukunde",
  color: "#336699",
  strategy: "",
};

/** Customers with fewer than two months of history are new, if any are told at all. */
const exceptions = fc.constantFrom<ExceptionRule | undefined>(undefined, NEW_CUSTOMERS);

const withRule = (rule: ClassRule | undefined, newCustomers?: ExceptionRule): ScoringModel =>
  makeModel(FACTORS, {
    classes: { ...makeClasses(">", 70, 40, 0), ...(rule && { rule }) },
    ...(newCustomers && { newCustomers }),
  });

/** Scores the table anew under every set of weights that the sampler draws. */
function bruteForce(model: ScoringModel, table: Table, range: number, sets: number, seed: number) {
  const chosen = scoreCustomers(model, table);
  const sampler = new WeightSampler(
    model.factors.map(({ weight }) => weight),
    range,
    seed,
  );
  return Array.from({ length: sets }, () => {
    sampler.next();
    const factors = applyWeights(
      model.factors,
      [...sampler.units].map((units) => units / 1e4),
    );
    const { classIndex, rank } = scoreCustomers({ ...model, factors }, table);
    return { rank, move: classIndex.map((index, at) => Math.sign(index - chosen.classIndex[at]!)) };
  });
}

describe("measureRobustness without range", () => {
  it("agrees with scoreCustomers on every class and rank", () => {
    fc.assert(
      fc.property(tables, rules, exceptions, (table, rule, newCustomers) => {
        const model = withRule(rule, newCustomers);
        const { rank, state } = scoreCustomers(model, table);
        const result = measureRobustness(model, table, { range: 0, sets: 2 });
        state.forEach((each, at) => {
          expect(result.kept[at]).toBe(each === 0 ? 1 : NaN);
          expect(result.meanRank[at]).toBe(each === 0 ? rank[at] : NaN);
          expect([result.bestRank[at], result.worstRank[at]]).toEqual([rank[at], rank[at]]);
        });
      }),
      { numRuns: 80 },
    );
  });

  it("breaks no tie and misses no threshold by binary fractions", () => {
    const factors = [makeFactor("A", 30, line), makeFactor("B", 70, { kind: "linear", worst: 0, best: 7 })];
    const tenths = fc.integer({ min: 0, max: 70 }).map((count) => count / 10);
    const decimals = fc.array(fc.tuple(tenths, tenths), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(decimals, fc.constantFrom(">" as const, ">=" as const), (rows, bound) => {
        const model = makeModel(factors, { classes: makeClasses(bound, 60.3, 30.9, 0.9, 0) });
        const table = makeTable([["A", "B", "Kunde"], ...rows.map((cells, at) => [...cells, `K${at}`])]);
        const { kept, meanRank } = measureRobustness(model, table, { range: 0, sets: 1 });
        expect([...kept]).toEqual(rows.map(() => 1));
        expect([...meanRank]).toEqual([...scoreCustomers(model, table).rank]);
      }),
      { numRuns: 60 },
    );
  });

  it("counts the points that a table gives for a weight of 0", () => {
    const rows = [{ from: 1, points: 5 }];
    const model = makeModel([makeFactor("A", 100, line), makeFactor("B", 0, { kind: "steps", rows })]);
    const table = makeTable([
      ["A", "B", "Kunde"],
      [5, 0, "K1"],
      [4.8, 1, "K2"],
    ]);
    expect([...measureRobustness(model, table, { range: 5, sets: 3 }).meanRank]).toEqual([2, 1]);
  });
});

describe("measureRobustness agrees with scoring anew under every set", () => {
  it("on kept, better and worse classes and on mean ranks, for every class rule and missing-value policy", () => {
    fc.assert(
      fc.property(
        tables,
        rules,
        exceptions,
        fc.integer({ min: 1, max: 30 }),
        fc.integer(),
        (table, rule, newCustomers, range, seed) => {
          const model = withRule(rule, newCustomers);
          const sets = 12;
          const expected = bruteForce(model, table, range, sets, seed);
          const result = measureRobustness(model, table, { range, sets, seed });
          const { state } = scoreCustomers(model, table);
          state.forEach((each, at) => {
            if (each !== 0) return;
            const shareOf = (sign: number) => expected.filter(({ move }) => move[at] === sign).length / sets;
            expect([result.better[at], result.worse[at]]).toEqual([shareOf(-1), shareOf(1)]);
            expect(result.kept[at]).toBeCloseTo(shareOf(0), 12);
            const ranks = expected.map(({ rank }) => rank[at]!).sort((a, b) => a - b);
            expect(result.meanRank[at]).toBeCloseTo(ranks.reduce((sum, value) => sum + value, 0) / sets, 9);
            expect([result.bestRank[at], result.worstRank[at]]).toEqual([ranks[0], ranks[11]]);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("on the totals", () => {
    const cells = Array.from({ length: 40 }, (_, at) => [
      (at * 7) % 11,
      (at * 3) % 11,
      "gut",
      5,
      "ja",
      0,
      `K${at}`,
    ]);
    const table = makeTable([["A", "B", "C", "D", "E", "F", "Kunde"], ...cells]);
    const model = withRule(undefined);
    const moves = bruteForce(model, table, 20, 50, 4).map(({ move }) => move);
    const { totals } = measureRobustness(model, table, { range: 20, sets: 50, seed: 4 });
    const keptShares = moves
      .map((move) => move.filter((each) => each === 0).length / 40)
      .sort((a, b) => a - b);
    expect(totals.kept).toBeCloseTo(keptShares.reduce((sum, share) => sum + share, 0) / 50, 12);
    expect(totals.keptInWorstSet).toBe(keptShares[0]);
    expect(totals.keptInBadSet).toBeCloseTo(quantile(keptShares, 0.05)!, 12);
    const keptBy = cells.map((_, at) => moves.filter((move) => move[at] === 0).length);
    expect(keptShares[0]).toBeLessThan(1);
    expect(totals.always).toBe(keptBy.filter((kept) => kept === 50).length);
    expect(totals.seldom).toBe(keptBy.filter((kept) => kept < 25).length);
    const { classIndex, classCounts } = scoreCustomers(model, table);
    expect(totals.classes.map(({ customers }) => customers)).toEqual([...classCounts]);
    totals.classes.forEach(({ kept, customers }, index) => {
      const own = keptBy.filter((_, at) => classIndex[at] === index);
      expect(kept).toBeCloseTo(own.reduce((sum, value) => sum + value, 0) / (50 * customers), 12);
    });
  });
});

describe("measureRobustness with new customers", () => {
  const table = makeTable([
    ["A", "B", "C", "D", "E", "F", "Kunde"],
    [9, 9, "gut", 5, "ja", 0, "K1"],
    [2, 2, "gut", 5, "ja", 0, "K2"],
    [9, 8, "gut", 1, "ja", 0, "neu"],
  ]);

  it("leaves those that form a class out of the totals, but tells how their provisional class holds", () => {
    const asClass = measureRobustness(withRule(undefined, { ...NEW_CUSTOMERS, shown: "class" }), table);
    const asNote = measureRobustness(withRule(undefined, NEW_CUSTOMERS), table);
    expect(asClass.totals.classes.map(({ customers }) => customers)).toEqual([1, 1, 0]);
    expect(asNote.totals.classes.map(({ customers }) => customers)).toEqual([2, 1, 0]);
    expect([asClass.totals.customers, asNote.totals.customers]).toEqual([2, 3]);
    expect([...asClass.kept]).toEqual([...asNote.kept]);
  });

  it("makes bands of customers without them", () => {
    const bands = makeFactor("A", 100, { kind: "quantiles", points: [0, 50, 100] });
    const model = makeModel([bands], { newCustomers: NEW_CUSTOMERS });
    const { rank } = scoreCustomers(model, table);
    expect([...measureRobustness(model, table, { sets: 2 }).meanRank]).toEqual([...rank]);
  });
});

describe("measureRobustness of cases that can be told beforehand", () => {
  const two = makeModel([makeFactor("A", 50, line), makeFactor("B", 50, line)], {
    classes: makeClasses(">", 50, 0),
  });
  const specialists = makeTable([
    ["A", "B", "Kunde"],
    [10, 0, "nur A"],
    [0, 10, "nur B"],
    [10, 10, "beide"],
    [0, 0, "keins"],
  ]);

  it("a score on the threshold that is a single weight holds in half of the sets", () => {
    const { kept, better, worse, meanRank, bestRank, worstRank } = measureRobustness(two, specialists, {
      range: 10,
      sets: 4000,
    });
    expect(Math.abs(better[0]! - 0.5)).toBeLessThan(0.03);
    expect(worse[0]).toBe(0);
    expect([kept[2], kept[3]]).toEqual([1, 1]);
    expect(Math.abs(meanRank[0]! - 2.5)).toBeLessThan(0.03);
    expect([...bestRank]).toEqual([2, 2, 1, 4]);
    expect([...worstRank]).toEqual([3, 3, 1, 4]);
  });

  it("natural breaks stay where the chosen weights put them", () => {
    const model = { ...two, classes: { ...makeClasses(">", 50, 20, 0), rule: { kind: "breaks" } as const } };
    const { classes } = scoreCustomers(model, specialists);
    const fixed = { ...model, classes };
    const options = { range: 10, sets: 200 };
    expect([...measureRobustness(model, specialists, options).kept]).toEqual([
      ...measureRobustness(fixed, specialists, options).kept,
    ]);
  });

  it("nobody scored gives nobody a rank", () => {
    const model = makeModel([makeFactor("A", 100, line, "exclude")]);
    const table = makeTable([
      ["A", "Kunde"],
      ["#NV", "K1"],
    ]);
    const { kept, bestRank, totals } = measureRobustness(model, table, { sets: 5 });
    expect([kept[0], bestRank[0], totals.customers, totals.kept]).toEqual([NaN, 0, 0, NaN]);
  });

  it("gives the same figures for the same seed", () => {
    const run = (seed: number) => [...measureRobustness(two, specialists, { sets: 101, seed }).meanRank];
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });
});

describe("robustnessSteps", () => {
  const model = withRule(undefined);
  const rows = Array.from({ length: 2000 }, (_, at) => [at % 11, at % 7, "gut", at % 5, "ja", 1, `K${at}`]);
  const table = makeTable([["A", "B", "C", "D", "E", "F", "Kunde"], ...rows]);

  it("reports progress from none to all sets", () => {
    const seen = [...robustnessSteps(model, table, { sets: 600 })];
    expect(seen[0]).toEqual({ done: 0, sets: 600 });
    expect(seen[seen.length - 1]).toEqual({ done: 600, sets: 600 });
    expect(seen.length).toBeGreaterThan(2);
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it("has the result at the end, and none when it is stopped before", () => {
    const steps = robustnessSteps(model, table, { sets: 600 });
    steps.next();
    expect(steps.return(undefined as never).value).toBeUndefined();
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });
});

describe("RankCollection", () => {
  it("finds the bands that sorting finds, for few and many customers", () => {
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 60 }),
      fc.infiniteStream(fc.nat()),
    );
    fc.assert(
      fc.property(shapes, ([customers, sets, numbers]) => {
        const drawn = Array.from({ length: sets }, () =>
          Uint32Array.from({ length: customers }, () => 1 + ((numbers.next().value as number) % customers)),
        );
        const collection = new RankCollection(customers, sets);
        for (const ranks of drawn) collection.add(ranks);
        const { best, worst } = collection.bands();
        for (let at = 0; at < customers; at += 1) {
          const own = drawn.map((ranks) => ranks[at]!).sort((a, b) => a - b);
          expect(best[at]).toBe(own[Math.floor((sets - 1) * 0.05)]);
          expect(worst[at]).toBe(own[Math.ceil((sets - 1) * 0.95)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps fewer sets where all of them would take too much memory", () => {
    expect(new RankCollection(10_000, 1000).sets).toBe(1000);
    const large = new RankCollection(100_000, 1000);
    expect(large.sets).toBe(167);
    const ranks = new Uint32Array(100_000).fill(70_001);
    for (let set = 0; set < 200; set += 1) large.add(ranks);
    expect(large.bands().worst[99_999]).toBe(70_001);
  });
});
