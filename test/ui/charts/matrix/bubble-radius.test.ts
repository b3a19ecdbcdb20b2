import { bubbleRadii } from "../../../../src/ui/components/charts/matrix/bubble-radius";

describe("bubbleRadii", () => {
  it("makes areas as the sizes are, with the largest bubble of 20 pixels where there is room", () => {
    expect([...bubbleRadii(Float64Array.of(400, 100, 25), 1e6)]).toEqual([20, 10, 5]);
  });

  it("shrinks all bubbles until they cover three tenths of the matrix", () => {
    const radii = bubbleRadii(new Float64Array(100).fill(7), 40_000);
    // 0.3 × 40,000 = 100 · π · r²
    expect(radii[0]).toBeCloseTo(Math.sqrt(120 / Math.PI), 10);
  });

  it("gives losses and unknown sizes the smallest bubble", () => {
    expect([...bubbleRadii(Float64Array.of(100, -5, 0, NaN), 1e6)]).toEqual([20, 3, 3, 3]);
  });

  it("never makes a bubble too small to be seen", () => {
    expect(Math.min(...bubbleRadii(new Float64Array(50_000).fill(1), 80_000))).toBe(3);
    expect([...bubbleRadii(Float64Array.of(1e6, 1), 1e6)]).toEqual([20, 3]);
  });

  it("makes bubbles of one size where none is known", () => {
    expect([...bubbleRadii(Float64Array.of(NaN, NaN), 1e6)]).toEqual([3, 3]);
  });
});
