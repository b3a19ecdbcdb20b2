import { usualShares } from "../../../src/core";

describe("usualShares", () => {
  it.each(["quota", "cumulated"] as const)(
    "of %s are one fewer than classes, ascending, below 100",
    (kind) => {
      for (let count = 2; count <= 9; count += 1) {
        const shares = usualShares(kind, count);
        expect(shares).toHaveLength(count - 1);
        shares.forEach((share, index) => expect(share).toBeGreaterThan(shares[index - 1] ?? 0));
        expect(shares.at(-1)).toBeLessThan(100);
      }
    },
  );

  it("of three classes by amount are those of an ABC analysis", () => {
    expect(usualShares("cumulated", 3)).toEqual([80, 95]);
  });

  it("of five classes by customers begin with the best tenth", () => {
    expect(usualShares("quota", 5)[0]).toBe(10);
  });
});
