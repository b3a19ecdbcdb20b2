import { readTable } from "../../../src/core";
import { alignPeriods } from "../../../src/core/development/align-periods";
import {
  indexPeriod,
  keyFaults,
  matchPeriods,
  renamedKeys,
} from "../../../src/core/development/match-periods";
import { classesFrom } from "./make-development";

const index = (...keys: (string | number)[]) =>
  indexPeriod(readTable([["Nr", "Wert"], ...keys.map((key) => [key, 1])], { key: "Nr" }).columns[0]!);

const match = (earlier: (string | number)[], now: (string | number)[], pairs: [string, string][] = []) => {
  const { keys, customerOfRow } = matchPeriods([index(...earlier), index(...now)], pairs);
  return { keys, rows: customerOfRow.map((each) => [...each]) };
};

describe("matchPeriods", () => {
  it("puts the newest list's customers first, then those that only earlier ones have", () => {
    expect(match(["A", "B", "C"], ["C", "D", "A"])).toEqual({
      keys: ["C", "D", "A", "B"],
      rows: [
        [2, 3, 0],
        [0, 1, 2],
      ],
    });
  });

  it("compares keys as shown: 007 is not 7, and Adler is not ADLER", () => {
    expect(match(["007", "Adler"], [7, "ADLER"]).keys).toEqual(["7", "ADLER", "007", "Adler"]);
  });

  it("takes a renamed customer for one only where that was confirmed", () => {
    expect(match(["K-1", "K2"], ["K1", "K2"]).keys).toEqual(["K1", "K2", "K-1"]);
    expect(match(["K-1", "K2"], ["K1", "K2"], [["K-1", "K1"]])).toEqual({
      keys: ["K1", "K2"],
      rows: [
        [0, 1],
        [0, 1],
      ],
    });
  });

  it("does not put two rows of one list together by a pair", () => {
    expect(match(["K-1", "K1"], ["K1"], [["K-1", "K1"]]).keys).toEqual(["K1", "K-1"]);
  });

  it("leaves out rows without a key, and further rows of a key, and counts them", () => {
    expect(match(["A", "", "A"], ["A"]).rows).toEqual([[0, -1, -1], [0]]);
    expect(keyFaults(index("A", "", "A", "B"))).toEqual({ blank: 1, repeated: 1 });
  });
});

describe("renamedKeys", () => {
  it("offers new customers for lost ones whose key is nearly theirs", () => {
    const offered = renamedKeys(
      index("Müller GmbH", "Adler", "Bach"),
      index("Mueller GmbH", "Bach", "Celle"),
      [],
    );
    expect(offered.map(({ foreign, own }) => [foreign.text, own])).toEqual([["Müller GmbH", "Mueller GmbH"]]);
  });

  it("offers no customer who was there before", () => {
    expect(renamedKeys(index("K-1", "K1"), index("K1"), [])).toEqual([]);
  });
});

describe("alignPeriods", () => {
  it("gives every customer its values of each period, and the newest name", () => {
    const matched = matchPeriods([index("A", "B"), index("B", "C")], []);
    const values = (names: readonly string[], score: readonly number[], amount?: readonly number[]) => ({
      label: names.join(),
      score: Float64Array.from(score),
      classIndex: Int8Array.from(score, (each) => (each > 50 ? 0 : 1)),
      amount: amount && Float64Array.from(amount),
      borders: classesFrom(50, 0),
      nameOf: (row: number) => names[row]!,
    });
    const { keys, names, periods } = alignPeriods(classesFrom(50, 0).list, matched, [
      values(["Adler", "Bach alt"], [10, 60]),
      values(["Bach", ""], [70, 20], [5, 6]),
    ]);
    expect(keys).toEqual(["B", "C", "A"]);
    expect(names).toEqual(["Bach", "C", "Adler"]);
    expect(periods.map(({ score }) => [...score])).toEqual([
      [60, NaN, 10],
      [70, 20, NaN],
    ]);
    expect(periods.map(({ classIndex }) => [...classIndex])).toEqual([
      [0, -1, 1],
      [0, 1, -1],
    ]);
    expect(periods.map(({ rows }) => [...rows])).toEqual([
      [1, -1, 0],
      [0, 1, -1],
    ]);
    expect([...periods[0]!.amount]).toEqual([NaN, NaN, NaN]);
    expect([...periods[1]!.amount]).toEqual([5, 6, NaN]);
  });
});
