import { judgeData } from "../../../../src/core";

const ALL = { frequency: [2, 0, 1], recency: [10, 0, 5], age: [40, 20, 6] };

describe("judgeData", () => {
  it("counts customers, repeat buyers, purchases and the mean gap, weights included", () => {
    const judged = judgeData({ ...ALL, weights: [100, 200, 50] });
    expect(judged.customers).toBe(350);
    expect(judged.repeatBuyers).toBe(150);
    expect(judged.repeatPurchases).toBe(250);
    expect(judged.meanGap).toBe((100 * 10 + 50 * 5) / 250);
    expect(judged.longestAge).toBe(40);
    expect(judged.findings).toEqual([]);
  });

  it("finds every bound that is missed, with what there is and what is needed", () => {
    expect(judgeData(ALL).findings).toEqual([
      { kind: "few-customers", level: "refusal", values: { found: 3, needed: 50 } },
      { kind: "few-repeat-buyers", level: "refusal", values: { found: 2, needed: 20 } },
      { kind: "few-silent", level: "refusal", values: { found: 1, needed: 3 } },
    ]);
  });

  it("cautions where a model is possible but wide", () => {
    const judged = judgeData({ ...ALL, weights: [25, 50, 25] });
    expect(judged.findings.map(({ kind, level }) => [kind, level])).toEqual([
      ["few-customers", "caution"],
      ["few-repeat-buyers", "caution"],
      ["few-silent", "caution"],
    ]);
  });

  it("finds an observation that is short against the gaps, and none without repeat purchases", () => {
    const short = judgeData({ frequency: [1], recency: [8], age: [10], weights: [1000] });
    expect(short.findings).toEqual([
      { kind: "short-observation", level: "caution", values: { found: 10 / 8, needed: 4 } },
      { kind: "few-silent", level: "refusal", values: { found: 0, needed: 3 } },
    ]);
    const once = judgeData({ frequency: [0], recency: [0], age: [10], weights: [1000] });
    expect(once.meanGap).toBeUndefined();
    expect(once.findings.map(({ kind }) => kind)).toEqual(["few-repeat-buyers"]);
  });
});
