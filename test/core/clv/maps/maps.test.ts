import {
  alive,
  aliveOverTime,
  expectedPurchases,
  recencyFrequencyMap,
  type PurchaseModel,
} from "../../../../src/core";

const bgNbd: PurchaseModel = { kind: "bg-nbd", params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
const paretoNbd: PurchaseModel = {
  kind: "pareto-nbd",
  params: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
};
const bgBb: PurchaseModel = { kind: "bg-bb", params: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 } };

describe("recencyFrequencyMap", () => {
  it("has one row per frequency and the predictions of the model in each cell", () => {
    const map = recencyFrequencyMap(bgNbd, { age: 40, mostFrequency: 2, horizon: 39, steps: 4 });
    expect([...map.frequencies]).toEqual([0, 1, 2]);
    expect([...map.recencies]).toEqual([0, 10, 20, 30, 40]);
    expect(map.alive[2 * 5 + 3]).toBe(alive(bgNbd, 2, 30, 40));
    expect(map.purchases[1 * 5 + 4]).toBe(expectedPurchases(bgNbd, 1, 40, 40, 39));
  });

  it("leaves cells empty whose history cannot be", () => {
    const { alive: chances } = recencyFrequencyMap(bgNbd, {
      age: 40,
      mostFrequency: 1,
      horizon: 39,
      steps: 2,
    });
    expect([...chances].map(Number.isNaN)).toEqual([false, true, true, false, false, false]);
    const opportunities = recencyFrequencyMap(bgBb, { age: 2, mostFrequency: 2, horizon: 3 });
    // Rows 0, 1 and 2 purchases: the last of them cannot lie before as many opportunities.
    expect([...opportunities.alive].map(Number.isNaN)).toEqual([false, true, true, true, false, false, true, true, false]); // prettier-ignore
  });
});

describe("aliveOverTime", () => {
  it("tells each time what was known then, and a purchase before and after", () => {
    const { times, alive: told } = aliveOverTime(bgNbd, [10, 15], 20, 4);
    expect([...times]).toEqual([0, 5, 10, 10, 15, 15, 20]);
    const expected = [
      [0, 0, 0],
      [0, 0, 5],
      [0, 0, 10],
      [1, 10, 10],
      [1, 10, 15],
      [2, 15, 15],
      [2, 15, 20],
    ].map(([frequency, recency, time]) => alive(bgNbd, frequency!, recency!, time!));
    expect([...told]).toEqual(expected);
  });

  it("falls in silence and recovers with a purchase", () => {
    const { times, alive: told } = aliveOverTime(paretoNbd, [4, 30], 60, 60);
    for (let i = 1; i < told.length; i++) {
      if (times[i] === times[i - 1]) expect(told[i]).toBe(1);
      else expect(told[i]).toBeLessThan(told[i - 1]!);
    }
    expect(told).toHaveLength(61 + 2);
  });

  it("has one entry for each opportunity under BG/BB", () => {
    const { times, alive: told } = aliveOverTime(bgBb, [1, 3], 4);
    expect([...times]).toEqual([0, 1, 2, 3, 4]);
    expect([...told]).toEqual([
      alive(bgBb, 0, 0, 0),
      alive(bgBb, 1, 1, 1),
      alive(bgBb, 1, 1, 2),
      alive(bgBb, 2, 3, 3),
      alive(bgBb, 2, 3, 4),
    ]);
  });
});
