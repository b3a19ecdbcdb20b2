import { markovStoppingValue, markovValue, type Migration } from "../../../../src/core/clv/markov";
import { relativeError } from "../relative-error";

/** Pfeifer & Carraway (2000): recency 1 to 4 and former customer; margin 40, remarketing 4, rate 20 %. */
const catalogue: Migration = {
  transitions: [
    [0.3, 0.7, 0, 0, 0],
    [0.2, 0, 0.8, 0, 0],
    [0.15, 0, 0, 0.85, 0],
    [0.05, 0, 0, 0, 0.95],
    [0, 0, 0, 0, 1],
  ],
  rewards: [36, -4, -4, -4, 0],
  discountRate: 0.2,
};

const values = (migration: Migration) => {
  const result = markovValue(migration);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const stopping = (migration: Migration) => {
  const result = markovStoppingValue(migration);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
};

const problems = (migration: Migration) => {
  const result = markovValue(migration);
  return result.ok ? [] : result.issues.map(({ kind, path }) => `${path?.join(".")}: ${kind}`);
};

const expectClose = (actual: readonly number[], expected: readonly number[], tolerance = 1e-13) =>
  expected.forEach((value, state) => expect(relativeError(actual[state]!, value)).toBeLessThan(tolerance));

describe("markovValue agrees with Pfeifer and Carraway (2000)", () => {
  // Evaluated with 40 digits; the article prints 50.115, 4.220, 0.592, -1.980 and 52.320, 5.554, 1.251, -1.820.
  it("over their horizon of four periods, which counts five rewards", () => {
    expectClose(
      values({ ...catalogue, periods: 5 }),
      [
        50.11496913580246913580247, 4.219907407407407407407407, 0.5921103395061728395061728,
        -1.980131172839506172839506, 0,
      ],
    );
  });

  it("without an end", () => {
    expectClose(
      values(catalogue),
      [
        52.31960943856794141578519, 5.55378356387306753458096, 1.250772986167615947925142,
        -1.82001627339300244100895, 0,
      ],
    );
  });

  it("gives up the customers of recency 4", () => {
    expect(stopping(catalogue).serve).toEqual([true, true, true, false, true]);
  });
});

describe("markovValue by two routes", () => {
  it("a long horizon approaches the endless one", () => {
    expectClose(values({ ...catalogue, periods: 300 }), values(catalogue));
  });

  it("a state that is never left is a perpetuity", () => {
    const flow = { transitions: [[1]], rewards: [10], discountRate: 0.25 };
    expect(values(flow)).toEqual([50]);
    expectClose(values({ ...flow, timing: "end" }), [40]);
    expectClose(values({ ...flow, timing: "mid" }), [50 / Math.sqrt(1.25)]);
  });

  it("one reward is the reward itself, none is nothing", () => {
    expect(values({ ...catalogue, periods: 1 })).toEqual(catalogue.rewards);
    expect(values({ ...catalogue, periods: 0 })).toEqual([0, 0, 0, 0, 0]);
  });

  // A customer stays with probability 3/4: 4 rewards of 5 are expected.
  it("needs no discount rate when every customer is lost in the end", () => {
    expectClose(
      values({
        transitions: [
          [0.75, 0.25],
          [0, 1],
        ],
        rewards: [5, 0],
        discountRate: 0,
      }),
      [20, 0],
    );
  });

  it("does not depend on the order of the states", () => {
    const order = [3, 0, 4, 2, 1];
    const shuffled = values({
      ...catalogue,
      transitions: order.map((from) => order.map((to) => catalogue.transitions[from]![to]!)),
      rewards: order.map((state) => catalogue.rewards[state]!),
    });
    const plain = values(catalogue);
    expectClose(
      shuffled,
      order.map((state) => plain[state]!),
    );
  });
});

describe("markovStoppingValue", () => {
  it("is the best over all sets of states that could be served", () => {
    const best = stopping(catalogue).values;
    for (let set = 0; set < 32; set++) {
      const served = catalogue.rewards.map((_, state) => ((set >> state) & 1) === 1);
      const kept = values({
        ...catalogue,
        transitions: catalogue.transitions.map((row, from) =>
          served[from] ? row : row.map((_, to) => (to === from ? 1 : 0)),
        ),
        rewards: catalogue.rewards.map((reward, state) => (served[state] ? reward : 0)),
      });
      kept.forEach((value, state) => expect(value).toBeLessThanOrEqual(best[state]! + 1e-12));
    }
  });

  it("never is worth less than nothing, nor less than serving for ever", () => {
    const best = stopping(catalogue).values;
    values(catalogue).forEach((value, state) =>
      expect(best[state]).toBeGreaterThanOrEqual(Math.max(0, value) - 1e-12),
    );
  });

  it("approaches the endless rule as the horizon grows", () => {
    const long = stopping({ ...catalogue, periods: 300 });
    const endless = stopping(catalogue);
    expect(long.serve).toEqual(endless.serve);
    expectClose(long.values, endless.values);
  });

  it("serves nobody at a loss in the last period", () => {
    expect(stopping({ ...catalogue, periods: 1 })).toEqual({
      values: [36, 0, 0, 0, 0],
      serve: [true, false, false, false, true],
    });
  });
});

describe("markovValue checks its input", () => {
  it("names rows that do not add up, and numbers that are no probabilities", () => {
    expect(
      problems({
        transitions: [
          [0.5, 0.4],
          [1.5, -0.5],
        ],
        rewards: [1, NaN],
        discountRate: -1,
        periods: 1.5,
      }),
    ).toEqual([
      "transitions.0: row-sum",
      "transitions.1.0: out-of-range",
      "transitions.1.1: out-of-range",
      "rewards.1: not-a-number",
      "discountRate: not-above",
      "periods: not-whole",
    ]);
  });

  it("wants as many rows and columns as rewards", () => {
    expect(problems({ transitions: [[1], [1]], rewards: [1], discountRate: 0.1 })).toEqual([
      "transitions: not-square",
    ]);
    expect(problems({ transitions: [], rewards: [], discountRate: 0.1 })).toEqual([
      "rewards: states-missing",
    ]);
  });

  it("takes rows with rounded thirds", () => {
    const third = 0.333333;
    const row = [third, third, third];
    expect(problems({ transitions: [row, row, row], rewards: [1, 1, 1], discountRate: 0.1 })).toEqual([]);
  });

  it("says so when undiscounted rewards never end", () => {
    expect(problems({ transitions: [[1]], rewards: [1], discountRate: 0 })).toEqual([
      "discountRate: value-unbounded",
    ]);
    expect(problems({ ...catalogue, discountRate: -0.1 })).toEqual(["discountRate: value-unbounded"]);
  });
});
