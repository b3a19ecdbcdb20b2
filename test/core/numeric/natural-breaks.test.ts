import fc from "fast-check";
import { naturalBreaks } from "../../../src/core/numeric/natural-breaks";

const ones = (values: readonly number[]) => values.map(() => 1);

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
const cost = (values: readonly number[], breaks: readonly number[]): number =>
  [...breaks, values.length].reduce(
    ({ total, from }, to) => ({ total: total + spread(values.slice(from, to)), from: to }),
    { total: 0, from: 0 },
  ).total;

/** Every way to cut a list into this many parts. */
function cuts(length: number, groups: number, from = 1): number[][] {
  if (groups === 1) return [[]];
  return Array.from({ length: Math.max(0, length - from) }, (_, at) => from + at).flatMap((cut) =>
    cuts(length, groups - 1, cut + 1).map((rest) => [cut, ...rest]),
  );
}

describe("natural breaks", () => {
  it("fall into the gaps", () => {
    expect(naturalBreaks([4, 5, 9, 10], [1, 1, 1, 1], 2)).toEqual([2]);
    expect(naturalBreaks([1, 2, 3, 40, 41, 90], [1, 1, 1, 1, 1, 1], 3)).toEqual([3, 5]);
  });

  it("are the best of all ways to cut", () => {
    const lists = fc.uniqueArray(fc.integer({ min: -50, max: 100 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 2, max: 4 }), (list, groups) => {
        const values = [...list].sort((a, b) => a - b);
        const wanted = Math.min(groups, values.length);
        const found = naturalBreaks(values, ones(values), groups);
        expect(found).toHaveLength(wanted - 1);
        const best = Math.min(...cuts(values.length, wanted).map((each) => cost(values, each)));
        expect(cost(values, found)).toBeCloseTo(best, 6);
      }),
    );
  });

  it("count a value that occurs often as often as it does", () => {
    const values = [1, 2, 3, 10];
    const counts = [50, 1, 1, 1];
    const repeated = values.flatMap((value, at) => new Array<number>(counts[at]!).fill(value));
    const [start] = naturalBreaks(values, counts, 2);
    const best = cuts(4, 2)
      .map(([cut]) => ({ cut, cost: cost(repeated, [repeated.indexOf(values[cut!]!)]) }))
      .sort((a, b) => a.cost - b.cost)[0]!;
    expect(start).toBe(best.cut);
  });

  it("keep their digits far from zero", () => {
    expect(naturalBreaks([1e9 + 4, 1e9 + 5, 1e9 + 9, 1e9 + 10], [1, 1, 1, 1], 2)).toEqual([2]);
  });

  it("give every value a group of its own where there are too few", () => {
    expect(naturalBreaks([3, 8], [1, 1], 5)).toEqual([1]);
    expect(naturalBreaks([3], [9], 3)).toEqual([]);
    expect(naturalBreaks([], [], 3)).toEqual([]);
  });
});
