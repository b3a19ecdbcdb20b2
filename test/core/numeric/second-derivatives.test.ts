import { hessianOf } from "../../../src/core/numeric/hessian";
import { symmetricEigen } from "../../../src/core/numeric/symmetric-eigen";

describe("symmetricEigen", () => {
  it("finds 1 and 3 in the matrix of twos and ones", () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(values[0]).toBeCloseTo(1, 14);
    expect(values[1]).toBeCloseTo(3, 14);
    expect(Math.abs(vectors[1]![0]!)).toBeCloseTo(Math.SQRT1_2, 14);
    expect(vectors[0]![0]! * vectors[0]![1]!).toBeCloseTo(-0.5, 14);
  });

  it("puts the Hilbert matrix together again from its eigenvalues", () => {
    const hilbert = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => 1 / (i + j + 1)));
    const { values, vectors } = symmetricEigen(hilbert);
    expect([...values].sort((u, v) => u - v)).toEqual(values);
    for (const i of [0, 1, 2, 3])
      for (const j of [0, 1, 2, 3]) {
        const cell = values.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0);
        expect(Math.abs(cell - hilbert[i]![j]!)).toBeLessThan(1e-14);
      }
  });
});

describe("hessianOf", () => {
  it("finds the second derivatives of x²y + eʸ", () => {
    const gradient = ([x, y]: readonly number[]) => [2 * x! * y!, x! * x! + Math.exp(y!)];
    const hessian = hessianOf(gradient, [1.5, 0.5]);
    expect(Math.abs(hessian[0]![0]! - 1)).toBeLessThan(1e-8);
    expect(Math.abs(hessian[0]![1]! - 3)).toBeLessThan(1e-8);
    expect(hessian[1]![0]).toBe(hessian[0]![1]);
    expect(Math.abs(hessian[1]![1]! / Math.exp(0.5) - 1)).toBeLessThan(1e-7);
  });
});
