import { wilsonBound } from "../../../src/core/numeric/wilson-bound";

describe("wilsonBound", () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, method 3: lower limits of 95 % intervals.
  it.each([
    [81, 263, 0.2553],
    [15, 148, 0.0624],
    [1, 29, 0.0061],
    [0, 20, 0],
  ])("of %d in %d is %d as published", (hits, cases, published) => {
    expect(wilsonBound(hits, cases, 1.959964)).toBeCloseTo(published, 4);
  });

  it("comes near the share with many cases, and is 0 without any", () => {
    expect(wilsonBound(3e7, 1e8, 3)).toBeCloseTo(0.3, 3);
    expect(wilsonBound(0, 0, 3)).toBe(0);
  });
});
