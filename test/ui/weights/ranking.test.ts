import {
  moveInRanking,
  placesOfRanking,
  type Ranking,
  rankingOfPlaces,
  rankingOfWeights,
  toggleTie,
} from "../../../src/ui/features/weights/ranking";

/** "a b=c d" is a, then b and c tied, then d. */
const ranking = (written: string): Ranking =>
  [...written.matchAll(/([ =]?)(\w)/g)].map(([, mark, id]) => ({ id: id!, isTied: mark === "=" }));

const written = (ranked: Ranking): string =>
  ranked.map(({ id, isTied }, at) => (at === 0 ? id : `${isTied ? "=" : " "}${id}`)).join("");

describe("a ranking", () => {
  it("gives tied factors the same place and leaves out the places that they take: 1, 2, 2, 4", () => {
    expect(placesOfRanking(ranking("a b=c d"))).toEqual({ a: 1, b: 2, c: 2, d: 4 });
  });

  it("comes back from its places", () => {
    const ids = ["d", "c", "b", "a"];
    expect(written(rankingOfPlaces(ids, { a: 1, b: 2, c: 2, d: 4 }))).toBe("a c=b d");
  });

  it("puts factors that have no place last, not tied with each other, and forgets those that are gone", () => {
    expect(written(rankingOfPlaces(["x", "a", "y"], { gone: 1, a: 2 }))).toBe("a x y");
  });

  it("of weights begins with the heaviest and ties equal ones", () => {
    const weights = { a: 20, b: 40, c: 20, d: 20 };
    const factors = Object.entries(weights).map(([id, weight]) => ({ id, weight }));
    expect(written(rankingOfWeights(factors))).toBe("b a=c=d");
  });
});

describe("moving in a ranking", () => {
  it.each([
    ["down past one", "a b c", "a", 1, "b a c"],
    ["to the end", "a b c", "a", 2, "b c a"],
    ["beyond the end, where it stays last", "a b c", "a", 9, "b c a"],
    ["away from a tie, which parts it from the others", "a b=c d", "c", 3, "a b d c"],
    ["as the head of a tie, which the next one then leads", "a=b=c d", "a", 3, "b=c d a"],
    ["in between tied ones, which ties it with them", "a b=c", "a", 1, "b=a=c"],
    ["in front of tied ones, where it stays alone", "a b=c d", "d", 1, "a d b=c"],
  ])("%s", (_, before, id, to, after) => {
    expect(written(moveInRanking(ranking(before), id, to))).toBe(after);
  });

  it("changes nothing where the factor stands already", () => {
    const before = ranking("a b=c");
    expect(moveInRanking(before, "c", 2)).toBe(before);
  });
});

describe("tying", () => {
  it("joins a factor with the one above it, and parts them again", () => {
    const joined = toggleTie(ranking("a b c"), "b");
    expect(written(joined)).toBe("a=b c");
    expect(written(toggleTie(joined, "b"))).toBe("a b c");
  });

  it("leaves the first factor alone: there is none above it", () => {
    expect(written(toggleTie(ranking("a b"), "a"))).toBe("a b");
  });
});
