import { checkCustomers, checkRepeatCustomers } from "../../../src/core/clv/customers";

const good = { frequency: [2, 0, 1], recency: [30, 0, 5], age: [38, 38, 5] };
const kinds = (columns: Parameters<typeof checkCustomers>[0]) => {
  const checked = checkCustomers(columns);
  return checked.ok ? [] : checked.issues.map((issue) => issue.kind);
};

describe("checkCustomers", () => {
  it("accepts histories whose last purchase lies between the first one and the end", () => {
    expect(checkCustomers(good).ok).toBe(true);
    expect(checkCustomers({ ...good, age: Float64Array.from(good.age), weights: [1, 2.5, 3] }).ok).toBe(true);
  });

  it("names the column, the first entry and the number of entries that break a rule", () => {
    const checked = checkCustomers({ ...good, frequency: [2, -1, 1.5] });
    expect(checked).toEqual({
      ok: false,
      issues: [{ kind: "frequency-not-a-count", path: ["frequency", 1], values: { value: -1, entries: 2 } }],
    });
  });

  it("reports every broken rule at once", () => {
    expect(
      kinds({
        frequency: [NaN, 0, 1, 1],
        recency: [1, 3, 9, -1],
        age: [2, 4, 5, NaN],
        weights: [1, 1, 0, 1],
      }),
    ).toEqual([
      "frequency-not-a-count",
      "recency-negative",
      "recency-beyond-age",
      "recency-without-repeat",
      "age-not-a-time",
      "weight-not-positive",
    ]);
  });

  it("refuses columns of different lengths before it looks at any entry", () => {
    expect(kinds({ ...good, age: [38] })).toEqual(["column-lengths-differ"]);
    expect(kinds({ ...good, weights: [1] })).toEqual(["column-lengths-differ"]);
  });

  it("refuses no customers", () => {
    expect(kinds({ frequency: [], recency: [], age: [] })).toEqual(["customers-empty"]);
  });

  it("refuses times that are not finite numbers", () => {
    expect(kinds({ frequency: [1], recency: [Infinity], age: [Infinity] })).toEqual(["age-not-a-time"]);
    expect(kinds({ frequency: [1], recency: [NaN], age: [4] })).toEqual(["recency-negative"]);
  });
});

describe("checkRepeatCustomers", () => {
  it("wants at least one customer who bought again", () => {
    expect(checkRepeatCustomers(good).ok).toBe(true);
    const checked = checkRepeatCustomers({ frequency: [0, 0], recency: [0, 0], age: [3, 4] });
    expect(checked.ok ? "" : checked.issues[0].kind).toBe("no-repeat-purchases");
  });
});
