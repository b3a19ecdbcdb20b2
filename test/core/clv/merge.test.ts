import { mergeRows, thinRows } from "../../../src/core/clv/merge";

describe("mergeRows", () => {
  it("puts rows with the same numbers together and counts them", () => {
    const merged = mergeRows([
      [2, 0, 2, 2],
      [30, 0, 30, 31],
    ]);
    expect(merged.columns.map((column) => [...column])).toEqual([
      [2, 0, 2],
      [30, 0, 31],
    ]);
    expect([...merged.weights]).toEqual([2, 1, 1]);
    expect(merged.customers).toBe(4);
  });

  it("adds given weights", () => {
    const merged = mergeRows([[7, 7, 8]], [2, 3, 1.5]);
    expect([...merged.weights]).toEqual([5, 1.5]);
    expect(merged.customers).toBe(6.5);
  });

  it("keeps rows apart that differ in the last bit", () => {
    expect(mergeRows([[0.3, 0.1 + 0.2]]).weights).toHaveLength(2);
  });

  it("takes zero and minus zero as one number", () => {
    expect([...mergeRows([[0, -0]]).weights]).toEqual([2]);
  });

  it("finds the same groups as a dictionary of texts among many rows", () => {
    const columns = [0, 1, 2].map((c) => Array.from({ length: 20_000 }, (_, i) => ((i * (7 + c)) % 31) / 7));
    const counted = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      const key = columns.map((column) => column[i]).join(" ");
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const merged = mergeRows(columns);
    const found = [...merged.weights].map(
      (weight, i) => [merged.columns.map((column) => column[i]).join(" "), weight] as const,
    );
    expect(new Map(found)).toEqual(counted);
  });

  it("gives nothing for no rows", () => {
    expect(mergeRows([[], []])).toMatchObject({ customers: 0 });
  });
});

describe("thinRows", () => {
  const weights = [1, 1, 50, 1, 1, 1, 30, 1, 1, 1];
  const rows = {
    columns: [Float64Array.from(weights, (_, i) => i)],
    weights: Float64Array.from(weights),
    customers: 88,
  };

  it("keeps the rows with large weights and hands the others' weight on", () => {
    const thin = thinRows(rows, 4);
    expect([...thin.columns[0]!]).toEqual([2, 6]);
    expect([...thin.weights]).toEqual([52, 33]);
    expect(thin.customers).toBe(85);
  });

  it("never keeps more rows than asked for, and all of them when asked for enough", () => {
    for (const most of [1, 2, 3, 10, 87])
      expect(thinRows(rows, most).weights.length).toBeLessThanOrEqual(most);
    expect(thinRows(rows, 88)).toEqual(rows);
  });
});
