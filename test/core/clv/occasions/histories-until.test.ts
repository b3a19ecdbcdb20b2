import { historiesUntil, purchasesBetween } from "../../../../src/core";
import { occasionsOfDays } from "./of-days";

const occasions = occasionsOfDays([[100, 107, 121, 150], [], [120], [140, 148]]);
const weeks = { unitDays: 7, discrete: false };
const tens = { unitDays: 10, discrete: true };

describe("historiesUntil", () => {
  it("counts repeat purchases and times in units from each first purchase to the end", () => {
    const { customers, frequency, recency, age } = historiesUntil(occasions, 128, weeks);
    expect([...customers]).toEqual([0, 2]);
    expect([...frequency]).toEqual([2, 0]);
    expect([...recency]).toEqual([3, 0]);
    expect([...age]).toEqual([4, 8 / 7]);
  });

  it("counts a purchase on the last day and none after it", () => {
    expect([...historiesUntil(occasions, 150, weeks).frequency]).toEqual([3, 0, 1]);
    expect([...historiesUntil(occasions, 149, weeks).frequency]).toEqual([2, 0, 1]);
    expect(historiesUntil(occasions, 99, weeks).customers).toHaveLength(0);
  });

  it("counts in discrete time the periods with a purchase after the first customer's own", () => {
    // Periods that end with day 150: …, 91–100, 101–110, 111–120, 121–130, 131–140, 141–150.
    const { frequency, recency, age } = historiesUntil(occasions, 150, tens);
    expect([...frequency]).toEqual([3, 0, 1]);
    expect([...recency]).toEqual([5, 0, 1]);
    expect([...age]).toEqual([5, 3, 1]);
  });

  it("takes several purchases in one period as one, also in that of the first", () => {
    const crowded = occasionsOfDays([[101, 103, 111, 112, 119]]);
    const { frequency, recency, age } = historiesUntil(crowded, 130, tens);
    expect([frequency[0], recency[0], age[0]]).toEqual([1, 1, 2]);
  });
});

describe("purchasesBetween", () => {
  it("counts what comes after one day until another, for the customers asked for", () => {
    expect([...purchasesBetween(occasions, Int32Array.of(0, 3), 107, 149, weeks)]).toEqual([1, 2]);
  });

  it("counts periods in discrete time", () => {
    expect([...purchasesBetween(occasions, Int32Array.of(0, 3), 130, 150, tens)]).toEqual([1, 2]);
    expect([...purchasesBetween(occasionsOfDays([[1, 121, 129, 131]]), Int32Array.of(0), 120, 140, tens)]).toEqual([2]); // prettier-ignore
  });
});
