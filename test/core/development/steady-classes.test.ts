import { classOf } from "../../../src/core";
import { marginEffects, steadyClasses } from "../../../src/core/development/steady-classes";
import type { Development, SteadyRule } from "../../../src/core/development";
import { dozen, named } from "./dozen";
import { classesFrom, makeDevelopment } from "./make-development";
import { randomDevelopment } from "./random-development";

const letters = (indexes: Int8Array | undefined) =>
  [...indexes!].map((index) => "ABC"[index] ?? "-").join("");

describe("steadyClasses of the dozen customers", () => {
  it("leaves the raw classes without a margin", () => {
    const steady = steadyClasses(dozen, { kind: "margin", margin: 0 });
    expect(steady.classIndex.map(letters)).toEqual(
      dozen.periods.map(({ classIndex }) => letters(classIndex)),
    );
    expect(steady.steadyChanges).toEqual(steady.rawChanges);
  });

  // Order: Adler Bach Cramer Dorn Ernst Fink Graf Hahn Igel Jahn Kern Lang. A from 80, B from 50, margin 3:
  // 2023: Bach 78 + 3 and Cramer 79 + 3 are not below 80, Dorn 81 - 3 is not above, Ernst 48 + 3 is not below 50,
  //       Graf 52 - 3 is not above; Fink 45 + 3 is below 50.
  // 2024: Cramer 77 + 3 reaches 80, Dorn 83 - 3 does too; Graf 60 - 3 and Kern 90 - 3 are clear.
  it("changes a class when the border is crossed by the margin", () => {
    const steady = steadyClasses(dozen, { kind: "margin", margin: 3 });
    expect(steady.classIndex.map(letters)).toEqual(["AAABBBCCAC--", "AAABBCCCA-B-", "AAAABCBC--AB"]);
    expect(steady.rawChanges).toEqual([6, 3]);
    expect(steady.steadyChanges).toEqual([1, 3]);
    expect(named(steady.held)).toEqual(["Cramer"]);
  });

  it("changes a class when the border is crossed in two years in succession", () => {
    const steady = steadyClasses(dozen, { kind: "twice", margin: 0 });
    expect(steady.classIndex.map(letters)).toEqual(["AAABBBCCAC--", "AAABBBCCA-B-", "AABABCBC--BB"]);
    expect(steady.steadyChanges).toEqual([0, 4]);
    expect(named(steady.held)).toEqual(["Kern"]);
  });

  it("changes a class when either is so", () => {
    const steady = steadyClasses(dozen, { kind: "either", margin: 3 });
    expect(steady.classIndex.map(letters)).toEqual(["AAABBBCCAC--", "AAABBCCCA-B-", "AABABCBC--AB"]);
    expect(steady.steadyChanges).toEqual([1, 4]);
    expect([...steady.held]).toEqual([]);
  });

  it("tries margins out", () => {
    const effects = marginEffects(dozen, { kind: "margin", margin: 0 });
    expect(effects.map(({ margin }) => margin)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(effects[0]!.changes).toBe(9);
    expect(effects[3]!.changes).toBe(4);
  });
});

describe("steadyClasses", () => {
  const path = (scores: readonly (number | undefined)[], rule: SteadyRule) => {
    const development = makeDevelopment(
      scores.map((_, at) => String(at)),
      classesFrom(80, 50, 0),
      { K: scores.map((score) => (score === undefined ? undefined : [score, 0])) },
    );
    return steadyClasses(development, rule).classIndex.map(letters).join("");
  };

  it("moves over several borders at once, but only over those that are crossed clearly", () => {
    expect(path([90, 20], { kind: "margin", margin: 5 })).toBe("AC");
    expect(path([90, 47], { kind: "margin", margin: 5 })).toBe("AB");
    expect(path([20, 82], { kind: "margin", margin: 5 })).toBe("CB");
  });

  it("takes the nearer class where two years in succession differ", () => {
    expect(path([90, 20, 60], { kind: "twice", margin: 0 })).toBe("AAB");
    expect(path([20, 60, 90], { kind: "twice", margin: 0 })).toBe("CCB");
  });

  it("does not count a year on the other side", () => {
    expect(path([60, 85, 40, 85, 85], { kind: "twice", margin: 0 })).toBe("BBBBA");
  });

  it("begins anew after a gap", () => {
    expect(path([90, undefined, 79], { kind: "margin", margin: 5 })).toBe("A-B");
    expect(path([90, 60, undefined, 60], { kind: "twice", margin: 0 })).toBe("AA-B");
  });

  it("meets borders exactly", () => {
    expect(path([79.9, 80.3], { kind: "margin", margin: 0.3 })).toBe("BA");
    expect(path([80.1, 79.7], { kind: "margin", margin: 0.3 })).toBe("AA");
  });
});

/** The definition read literally, with the score moved by the margin and the class told anew. */
function slowly({ periods, keys }: Development, { kind, margin }: SteadyRule): string[][] {
  return keys.map((_, customer) => {
    const path: number[] = [];
    periods.forEach(({ classIndex, score, borders }, at) => {
      const now = classIndex[customer]!;
      const held = path[at - 1] ?? -1;
      if (held < 0 || now < 0) {
        path.push(now);
        return;
      }
      const classAt = (points: number) => classOf({ classes: borders }, Math.round(points * 1e6) / 1e6);
      const last = periods[at - 1]!.classIndex[customer]!;
      const candidates = [held];
      if (kind !== "twice") {
        const [less, more] = [classAt(score[customer]! - margin), classAt(score[customer]! + margin)];
        if (less < held) candidates.push(less);
        if (more > held) candidates.push(more);
      }
      if (kind !== "margin" && last < held && now < held) candidates.push(Math.max(last, now));
      if (kind !== "margin" && last > held && now > held) candidates.push(Math.min(last, now));
      path.push(now < held ? Math.min(...candidates) : Math.max(...candidates));
    });
    return path.map(String);
  });
}

describe("steadyClasses of random customers", () => {
  const rules: SteadyRule[] = [
    { kind: "margin", margin: 2.5 },
    { kind: "margin", margin: 7 },
    { kind: "twice", margin: 0 },
    { kind: "either", margin: 4 },
  ];
  it.each(rules.flatMap((rule) => [21, 22, 23].map((seed) => [rule, seed] as const)))(
    "agrees with the definition for %j (seed %i)",
    (rule, seed) => {
      const development = randomDevelopment(seed, 60, 5);
      const { classIndex } = steadyClasses(development, rule);
      const paths = development.keys.map((_, at) => classIndex.map((each) => String(each[at])));
      expect(paths).toEqual(slowly(development, rule));
    },
  );

  it.each([31, 32, 33])("has as many changes as the trial of its margin (seed %i)", (seed) => {
    const development = randomDevelopment(seed, 60, 5);
    for (const kind of ["margin", "either"] as const)
      for (const { margin, changes } of marginEffects(development, { kind, margin: 0 })) {
        const { steadyChanges } = steadyClasses(development, { kind, margin });
        expect(changes).toBe(steadyChanges.reduce((sum, each) => sum + each, 0));
      }
  });
});
