import { migrationValues } from "../../../src/core/development/migration-values";
import type { Development, MigrationValueSetup } from "../../../src/core/development";
import { relativeError } from "../clv/relative-error";
import { dozen } from "./dozen";
import { classesFrom, makeDevelopment, type Seen } from "./make-development";
import { uniform } from "./random-development";

const terms = { discountRate: 0.1, horizon: 1, rewards: { kind: "mean" } } as const;

function valuesOf(
  development: Development,
  setup: Pick<MigrationValueSetup, "discountRate" | "horizon" | "rewards">,
  from = 0,
) {
  const result = migrationValues(development, from, development.periods.length - 1, setup);
  if (!result.ok) throw new Error(result.issues.map(({ kind }) => kind).join());
  return result.value;
}

const problem = (development: Development, setup: Partial<MigrationValueSetup>) => {
  const result = migrationValues(development, 0, 1, { ...terms, ...setup });
  return result.ok ? [] : result.issues.map(({ kind }) => kind);
};

const expectClose = (
  actual: readonly (number | undefined)[],
  expected: readonly number[],
  tolerance = 1e-12,
) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(relativeError(actual[at]!, value)).toBeLessThan(tolerance));
};

/** Customers who move between classes as often as the counts say; the last column counts the lost. */
function movers(counts: readonly (readonly number[])[], borders: readonly number[]): Development {
  const scoreOf = (index: number) => borders[index]! + 1;
  const customers = counts.flatMap((row, from) =>
    row.flatMap((count, to) =>
      Array.from({ length: count }, (): readonly Seen[] => [
        [scoreOf(from), 1],
        to < borders.length ? [scoreOf(to), 1] : undefined,
      ]),
    ),
  );
  const entries = customers.map((seen, at) => [`K${String(at)}`, seen] as const);
  return makeDevelopment(["2023", "2024"], classesFrom(...borders), Object.fromEntries(entries));
}

describe("migrationValues of the dozen customers", () => {
  // Moves 2022-2023 and 2023-2024 together, by class (A, B, C, lost):
  //   A: Adler AA, Bach AB, Cramer AB, Igel AA; Adler AA, Dorn AA, Igel lost    -> 4 2 0 1
  //   B: Dorn BA, Ernst BC, Fink BC; Bach BA, Kern BA, Cramer BB, Graf BB       -> 3 2 2 0
  //   C: Graf CB, Hahn CC, Jahn lost; Ernst CB, Fink CC, Hahn CC                -> 0 2 3 1
  // Mean amounts of 2024: A (130 + 95 + 90 + 120) / 4, B (60 + 45 + 50 + 65) / 4, C (20 + 10) / 2.
  it("takes the shares of the moves for the chain", () => {
    const { transitions, observed, rewards, customers } = valuesOf(dozen, terms);
    expect(observed).toEqual([7, 7, 6]);
    expectClose(
      transitions.flat().filter((share) => share > 0),
      [4 / 7, 2 / 7, 1 / 7, 3 / 7, 2 / 7, 2 / 7, 2 / 6, 3 / 6, 1 / 6, 1],
    );
    expect(rewards).toEqual([108.75, 55, 15]);
    expect(customers).toEqual([4, 4, 2]);
  });

  it("values the next year by class and for the base", () => {
    const values = valuesOf(dozen, terms);
    const [a, b, c] = [545 / 7.7, 466.25 / 7.7, 155 / 6.6];
    expectClose(values.finite, [a, b, c]);
    expectClose([values.finiteBase], [4 * a + 4 * b + 2 * c]);
  });

  it("says what staying and rising are worth", () => {
    const { keeping, lifting, finite } = valuesOf(dozen, terms);
    // Who stays of class A is in A with 4 of 6 and in B with 2 of 6.
    expectClose(keeping, [(4 * 108.75 + 2 * 55) / 6 / 1.1, 466.25 / 7.7, (2 * 55 + 3 * 15) / 5 / 1.1]);
    expect(lifting[0]).toBeUndefined();
    expectClose(lifting.slice(1), [finite[0]! - finite[1]!, finite[1]! - finite[2]!]);
  });

  it("shows what is owed to new customers apart", () => {
    const values = valuesOf(dozen, terms);
    expect(values.gained).toEqual([0, 1, 0]);
    expectClose([values.gainedFinite], [466.25 / 7.7]);
  });

  it("values without an end what the next year brings and the value after it", () => {
    const { endless, transitions, rewards } = valuesOf(dozen, terms);
    const ahead = transitions
      .slice(0, 3)
      .map((row) => [0, 1, 2].reduce((sum, to) => sum + row[to]! * (rewards[to]! + endless![to]!), 0) / 1.1);
    expectClose(endless!, ahead);
  });

  it("agrees with customers simulated one by one", () => {
    const horizon = 6;
    const { finite, transitions, rewards } = valuesOf(dozen, { ...terms, horizon });
    const next = uniform(2024);
    const runs = 40_000;
    finite.forEach((expected, start) => {
      let [sum, squares] = [0, 0];
      for (let run = 0; run < runs; run += 1) {
        let [state, value] = [start, 0];
        for (let year = 1; year <= horizon && state < 3; year += 1) {
          let draw = next();
          state = transitions[state]!.findIndex((share) => (draw -= share) < 0);
          value += (rewards[state] ?? 0) / 1.1 ** year;
        }
        sum += value;
        squares += value * value;
      }
      const mean = sum / runs;
      const error = Math.sqrt((squares / runs - mean * mean) / runs);
      expect(Math.abs(mean - expected)).toBeLessThan(4 * error);
      expect(Math.abs(mean - 1.05 * expected)).toBeGreaterThan(4 * error);
    });
  });
});

describe("migrationValues agrees with published cases", () => {
  // Pfeifer & Carraway (2000): recency 1 to 4 with a share buying again of 30, 20, 15 and 5 %; margin 40, remarketing 4,
  // rate 20 %. Printed with the present reward: 50.115 4.220 0.592 -1.980 over their horizon of four periods and
  // 52.320 5.554 1.251 -1.820 without an end; evaluated with 40 digits.
  const catalogue = movers(
    [
      [6, 14, 0, 0, 0],
      [4, 0, 16, 0, 0],
      [3, 0, 0, 17, 0],
      [1, 0, 0, 0, 19],
    ],
    [75, 50, 25, 0],
  );
  const rewards = [36, -4, -4, -4];
  const typed = { discountRate: 0.2, horizon: 4, rewards: { kind: "typed", amounts: rewards } } as const;

  it("of Pfeifer and Carraway, less the reward of the present period", () => {
    const { finite, endless } = valuesOf(catalogue, typed);
    const four = [50.11496913580246913, 4.219907407407407407, 0.5921103395061728395, -1.980131172839506173];
    const ever = [52.31960943856794141, 5.553783563873067534, 1.250772986167615948, -1.820016273393002441];
    expectClose(
      finite,
      four.map((value, state) => value - rewards[state]!),
    );
    expectClose(
      endless!,
      ever.map((value, state) => value - rewards[state]!),
    );
  });

  // Gupta & Lehmann (2005), Managing Customers as Investments: what a yearly margin is multiplied by.
  it.each([
    [60, 0.1, 1.2],
    [70, 0.1, 1.75],
    [80, 0.1, 2.67],
    [90, 0.1, 4.5],
    [60, 0.12, 1.15],
    [90, 0.12, 4.09],
    [70, 0.14, 1.59],
    [90, 0.14, 3.75],
    [80, 0.16, 2.22],
    [90, 0.16, 3.46],
  ])(
    "of Gupta and Lehmann, the margin multiple at %i %% kept and a rate of %d",
    (kept, discountRate, multiple) => {
      const base = movers(
        [
          [kept, 0, 100 - kept],
          [0, 1, 0],
        ],
        [50, 0],
      );
      const { endless } = valuesOf(base, {
        discountRate,
        horizon: 1,
        rewards: { kind: "typed", amounts: [1, 0] },
      });
      expect(endless![0]!.toFixed(2)).toBe(multiple.toFixed(2));
    },
  );
});

describe("migrationValues says what it assumes", () => {
  const empty = movers(
    [
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ],
    [80, 50, 0],
  );

  it("for a class from which no move was seen, and of which no amount is known", () => {
    const { notes, transitions, rewards } = valuesOf(empty, terms);
    expect(notes).toEqual([
      { kind: "class-unobserved", values: { class: 1 } },
      { kind: "reward-unknown", values: { class: 1 } },
    ]);
    expect(transitions[1]).toEqual([0, 1, 0, 0]);
    expect(rewards[1]).toBe(0);
  });

  it("and does not say what lifting customers into such a class, or out of it, is worth", () => {
    const { lifting } = valuesOf(empty, terms);
    expect(lifting).toEqual([undefined, undefined, undefined]);
  });

  it("where undiscounted contributions never end", () => {
    const { endless, endlessBase, notes } = valuesOf(empty, { ...terms, discountRate: 0 });
    expect([endless, endlessBase]).toEqual([undefined, undefined]);
    expect(notes).toContainEqual({ kind: "value-unbounded" });
  });

  it("and what is missing or cannot be", () => {
    const periods = empty.periods.map((period) => ({ ...period, amount: period.amount.map(() => NaN) }));
    expect(problem({ ...empty, periods }, {})).toEqual(["amount-missing"]);
    expect(problem(empty, { rewards: { kind: "typed", amounts: [1, 2] } })).toEqual(["rewards-count"]);
    expect(problem(empty, { discountRate: -1 })).toEqual(["discount-rate"]);
    expect(problem(empty, { horizon: 0 })).toEqual(["horizon"]);
  });
});
