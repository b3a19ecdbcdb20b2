import { plainSum } from "../../../src/core/rollup/plain-sum";

describe("plainSum", () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[0.7, 0.1], 0.8],
    [[100_000.1, -100_000], 0.1],
    [[1e9 + 0.01, 0.02], 1_000_000_000.03],
    [[1e-7, 2e-7], 3e-7],
    [[5, -5], 0],
    [[0.1 + 0.2], 0.1 + 0.2],
    [[], 0],
  ])("%p is %p", (values, sum) => {
    expect(plainSum(values)).toBe(sum);
  });
});
