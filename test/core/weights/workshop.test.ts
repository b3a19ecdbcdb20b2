import fc from "fast-check";
import {
  type GroupMean,
  groupWeights,
  parseParticipant,
  parseWorkshop,
  serializeWorkshop,
  sharesOfStatement,
  type Participant,
  type WeightStatement,
  type Workshop,
} from "../../../src/core";
import { consensus } from "../../../src/core/weights/workshop/consensus";
import { rankAgreement } from "../../../src/core/weights/workshop/rank-agreement";
import { weightSpread } from "../../../src/core/weights/workshop/spread";
import { relativeError } from "../clv/relative-error";
import { judgementsOf, letters } from "./make-judgements";

const factors = (count: number) => letters(count).map((id) => ({ id, name: `Faktor ${id}` }));

const person = (name: string, statement: WeightStatement): Participant => ({
  version: 1,
  name,
  date: "2025-06-30",
  statement,
});

const direct = (...weights: readonly number[]): WeightStatement => ({
  method: "direct",
  weights: Object.fromEntries(letters(weights.length).map((id, at) => [id, weights[at]!])),
});

const pairwise = (...matrix: readonly (readonly number[])[]): WeightStatement => ({
  method: "pairwise",
  judgements: judgementsOf(matrix),
});

const group = (count: number, ...statements: readonly WeightStatement[]) => {
  const participants = statements.map((statement, at) => person(`P${at}`, statement));
  const result = groupWeights({ factors: factors(count), participants });
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const expectClose = (actual: readonly number[], expected: readonly number[], tolerance = 1e-12) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(relativeError(actual[at]!, value)).toBeLessThan(tolerance));
};

describe("groupWeights of direct weights", () => {
  const three = group(3, direct(60, 30, 10), direct(40, 40, 20), direct(50, 20, 30));

  it("is the mean, rounded to 100", () => {
    expectClose(three.exact, [50, 30, 20]);
    expect(three.weights).toEqual([50, 30, 20]);
    expect(group(3, direct(1, 1, 1), direct(50, 25, 25)).weights).toEqual([42, 29, 29]);
    expect(three.by).toBe("weights");
  });

  it("tells the spread of every factor", () => {
    const { standardDeviation, ...rest } = three.spread[0]!;
    expect(rest).toEqual({ least: 40, lowerQuartile: 45, median: 50, upperQuartile: 55, most: 60, mean: 50 });
    expect(standardDeviation).toBe(10);
  });

  it("ranks who differs where, the furthest first", () => {
    const [first] = three.deviations;
    expect(Math.abs(first!.deviation)).toBeCloseTo(10, 9);
    expect(three.deviations).toHaveLength(9);
    const sizes = three.deviations.map(({ deviation }) => Math.abs(deviation));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const ofThird = three.deviations.find(({ participant, factor }) => participant === 2 && factor === 1)!;
    expectClose([ofThird.weight, ofThird.groupWeight, ofThird.deviation], [20, 30, -10], 1e-9);
  });

  it("has no standard deviation for one person, who agrees with the group", () => {
    const alone = group(2, direct(70, 30));
    expect(alone.weights).toEqual([70, 30]);
    expect(alone.spread[0]!.standardDeviation).toBeUndefined();
    expect(alone.consensus).toBe(1);
    expect(alone.rankAgreement).toBeUndefined();
  });

  it("averages weights also when people used different methods", () => {
    const mixed = group(
      2,
      direct(75, 25),
      { method: "points", points: { A: 25, B: 100 } },
      { method: "rank-order", places: { A: 1, B: 2 } },
      pairwise([1, 4], [0, 1]),
    );
    expectClose(mixed.exact, [(75 + 20 + 75 + 80) / 4, (25 + 80 + 25 + 20) / 4]);
    expect(mixed.pairwise).toBeUndefined();
    expect(mixed.participants.map((each) => each.pairwise?.consistencyRatio)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
    ]);
  });
});

describe("groupWeights of comparisons in pairs", () => {
  const twoAndEight = (mean?: GroupMean) => {
    const participants = [2, 8].map((ratio) => person(`${ratio}`, pairwise([1, ratio], [0, 1])));
    const result = groupWeights({ factors: factors(2), participants }, mean);
    if (!result.ok) throw new Error("unsound");
    return result.value;
  };

  it("merges judgements by their geometric mean: 2 and 8 are 4", () => {
    const { exact, by } = twoAndEight();
    expectClose(exact, [80, 20]);
    expect(by).toBe("judgements");
  });

  it("averages the weights where that is wanted: 2 and 8 are 2/3 and 8/9", () => {
    const { exact, by, pairwise: merged, ...averaged } = twoAndEight("weights");
    expectClose(exact, [700 / 9, 200 / 9]);
    expect(by).toBe("weights");
    expect(merged).toBeUndefined();
    expect(averaged.weights).toEqual([78, 22]);
    // The figures of agreement are about the people, whichever way their weights are merged.
    const { consensus: same, rankAgreement: alike } = twoAndEight();
    expect([averaged.consensus, averaged.rankAgreement]).toEqual([same, alike]);
  });

  it("lets opposite judgements cancel out", () => {
    const { exact } = group(2, pairwise([1, 5], [0, 1]), pairwise([1, 1 / 5], [0, 1]));
    expectClose(exact, [50, 50]);
  });

  it("takes a pair from those who judged it", () => {
    const { pairwise: merged, exact } = group(
      3,
      pairwise([1, 2, 0], [0, 1, 2], [0, 0, 1]),
      pairwise([1, 2, 4], [0, 1, 0], [0, 0, 1]),
    );
    expectClose(exact, [400 / 7, 200 / 7, 100 / 7]);
    expect(merged?.missing).toBe(0);
  });

  it("of equal participants is one participant's, in full consensus", () => {
    const scale = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : step + 1));
    fc.assert(
      fc.property(
        fc.array(scale, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 2, max: 6 }),
        (r, people) => {
          const statement = pairwise(
            [1, r[0]!, r[1]!, r[2]!],
            [0, 1, r[3]!, r[4]!],
            [0, 0, 1, r[5]!],
            [0, 0, 0, 1],
          );
          const result = group(4, ...Array.from({ length: people }, () => statement));
          const own = sharesOfStatement(letters(4), statement);
          if (!own.ok) throw new Error("unsound");
          expectClose(
            result.exact,
            own.value.map((share) => share * 100),
            1e-9,
          );
          expect(1 - result.consensus).toBeLessThan(1e-9);
          expect(result.weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("groupWeights refuses", () => {
  it("a workshop without participants", () => {
    const result = groupWeights({ factors: factors(2), participants: [] });
    expect(result).toEqual({ ok: false, issues: [{ kind: "participants-none", path: ["participants"] }] });
  });

  it("statements that do not fit the factors, and says whose", () => {
    const participants = [person("P", direct(50, 50)), person("Q", direct(20, 30, 50))];
    const result = groupWeights({ factors: factors(3), participants });
    expect(result.ok ? [] : result.issues).toEqual([
      { kind: "factor-unrated", path: ["participants", 0, "C"], values: { factor: "C" } },
    ]);
  });
});

describe("consensus", () => {
  it("is 1 for equal and 0 for wholly disjoint weights", () => {
    expect(
      consensus(
        [
          [0.5, 0.3, 0.2],
          [0.5, 0.3, 0.2],
        ],
        false,
      ),
    ).toBeCloseTo(1, 12);
    expect(
      consensus(
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        false,
      ),
    ).toBeCloseTo(0, 12);
    expect(
      consensus(
        [
          [1, 0],
          [0, 1],
          [1, 0],
          [0, 1],
        ],
        false,
      ),
    ).toBeCloseTo(0, 12);
  });

  it("is 0 where everybody puts another factor nine times above all others", () => {
    const extreme = [0, 1, 2].map((best) => [0, 1, 2].map((at) => (at === best ? 9 : 1) / 11));
    expect(consensus(extreme, true)).toBeCloseTo(0, 12);
  });

  it("follows Goepel's formula, evaluated step by step for two people and three factors", () => {
    // Entropies: 0.6, 0.3, 0.1 → 0.897946; 0.2, 0.3, 0.5 → 1.029653; mean 0.4, 0.3, 0.3 → 1.088900.
    // Overlap exp(0.9637995 − 1.0889000) = 0.8824082. Of 9 : 1 : 1 the entropy is 0.6001661, so the least is
    // exp(0.6001661) / 3 = 0.6074738.
    expect(
      consensus(
        [
          [0.6, 0.3, 0.1],
          [0.2, 0.3, 0.5],
        ],
        true,
      ),
    ).toBeCloseTo(0.700423, 6);
  });

  it("does not depend on the order of people or factors", () => {
    const part = fc.double({ min: 0.01, max: 1, noNaN: true });
    const people = fc.array(fc.tuple(part, part, part), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(people, fc.boolean(), (raw, isPairwise) => {
        const shares = raw.map((each) => each.map((value) => value / (each[0] + each[1] + each[2])));
        const turned = [...shares].reverse().map((each) => [...each].reverse());
        const figure = consensus(shares, isPairwise);
        expect(Math.abs(consensus(turned, isPairwise) - figure)).toBeLessThan(1e-12);
        expect(figure).toBeGreaterThanOrEqual(0);
        expect(figure).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("rankAgreement", () => {
  it("is 1 for one order, 0 for two opposite ones", () => {
    expect(
      rankAgreement([
        [0.5, 0.3, 0.2],
        [0.6, 0.3, 0.1],
      ]),
    ).toBe(1);
    expect(
      rankAgreement([
        [0.5, 0.3, 0.2],
        [0.2, 0.3, 0.5],
      ]),
    ).toBe(0);
  });

  it("worked by hand: the orders 1 2 3, 1 3 2 and 2 1 3 give 4 / 9", () => {
    // Rank sums 4, 6, 8 around 6: S = 8; W = 12 · 8 / (9 · 24) = 4 / 9.
    expect(
      rankAgreement([
        [0.5, 0.3, 0.2],
        [0.5, 0.2, 0.3],
        [0.3, 0.5, 0.2],
      ]),
    ).toBeCloseTo(4 / 9, 12);
  });

  it("corrects for ties: 1, 2.5, 2.5 beside 1, 2, 3", () => {
    // Rank sums 2, 4.5, 5.5 around 4: S = 6.5; W = 12 · 6.5 / (4 · 24 − 2 · 6) = 78 / 84.
    expect(
      rankAgreement([
        [0.6, 0.2, 0.2],
        [0.5, 0.3, 0.2],
      ]),
    ).toBeCloseTo(78 / 84, 12);
  });

  it("cannot be told where nobody prefers anything", () => {
    expect(
      rankAgreement([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).toBeUndefined();
  });
});

describe("weightSpread", () => {
  it("has quartiles as PERCENTILE.INC gives them", () => {
    expect(weightSpread([10, 40, 20, 30])).toMatchObject({
      lowerQuartile: 17.5,
      median: 25,
      upperQuartile: 32.5,
    });
  });
});

describe("saved workshops", () => {
  const workshop: Workshop = {
    version: 1,
    name: "Strategietag",
    date: "2025-06-30",
    factors: factors(2),
    participants: [
      person("Müller", direct(60, 40)),
      person("Schulz", pairwise([1, 3], [0, 1])),
      person("Weber", { method: "rank-order", places: { A: 1, B: 2 } }),
      person("Klein", { method: "points", points: { A: 100, B: 10 } }),
    ],
  };

  it("come back unchanged, and so does each participant", () => {
    expect(parseWorkshop(serializeWorkshop(workshop))).toEqual({ ok: true, value: workshop });
    for (const participant of workshop.participants)
      expect(parseParticipant(serializeWorkshop(participant))).toEqual({ ok: true, value: participant });
  });

  it("may leave out version and date, add what is not known, and write ratios as fractions", () => {
    const file = {
      name: "  Schulz ",
      mood: "gut",
      statement: { method: "pairwise", judgements: [{ first: "A", second: "B", ratio: "1/3" }] },
    };
    expect(parseParticipant(file)).toEqual({
      ok: true,
      value: {
        version: 1,
        name: "Schulz",
        date: "",
        statement: { method: "pairwise", judgements: [{ first: "A", second: "B", ratio: 1 / 3 }] },
      },
    });
    expect(parseWorkshop({ factors: factors(2) })).toEqual({
      ok: true,
      value: { version: 1, name: "", date: "", factors: factors(2), participants: [] },
    });
  });

  const kinds = (result: ReturnType<typeof parseWorkshop> | ReturnType<typeof parseParticipant>) =>
    result.ok ? [] : result.issues.map(({ kind, path }) => `${path.join(".")}: ${kind}`);

  it("are refused with every fault and its place", () => {
    expect(kinds(parseParticipant("{"))).toEqual([": json-unreadable"]);
    expect(kinds(parseParticipant({ version: 2 }))).toEqual(["version: version-unknown"]);
    expect(kinds(parseParticipant({ name: "A", statement: { method: "guess" } }))).toEqual([
      "statement.method: field-wrong",
    ]);
    expect(kinds(parseParticipant({ name: " ", date: "30.6.2025", statement: direct(1) }))).toEqual([
      "name: participant-name-blank",
      "date: date-wrong",
    ]);
    const faulty = {
      ...workshop,
      factors: [...factors(2), { id: "A", name: "noch einmal" }],
      participants: [...workshop.participants, person("müller", direct(1, 1)), { name: "X" }],
    };
    expect(kinds(parseWorkshop(faulty)).sort()).toEqual([
      "factors.2.id: factor-id-repeated",
      "participants.4.name: participant-repeated",
      "participants.5.statement: field-missing",
    ]);
    expect(kinds(parseWorkshop(null))).toEqual([": field-wrong"]);
    expect(kinds(parseWorkshop({ ...workshop, version: 9 }))).toEqual(["version: version-unknown"]);
  });

  it("do not take a fraction of nothing for a ratio", () => {
    const statement = { method: "pairwise", judgements: [{ first: "A", second: "B", ratio: "1/0" }] };
    expect(kinds(parseParticipant({ name: "A", statement }))).toEqual([
      "statement.judgements.0.ratio: field-wrong",
    ]);
  });
});
