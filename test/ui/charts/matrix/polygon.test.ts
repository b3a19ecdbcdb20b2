import { isInside, pointsInside } from "../../../../src/ui/components/charts/matrix/polygon";

const square = [0, 0, 10, 0, 10, 10, 0, 10];
/** The letter U: open at the top between x = 4 and x = 6. */
const horseshoe = [0, 0, 4, 0, 4, 6, 6, 6, 6, 0, 10, 0, 10, 10, 0, 10];

describe("isInside", () => {
  it("tells points in a square from those around it", () => {
    expect(isInside(square, 5, 5)).toBe(true);
    expect([isInside(square, -1, 5), isInside(square, 11, 5)]).toEqual([false, false]);
    expect([isInside(square, 5, -1), isInside(square, 5, 11)]).toEqual([false, false]);
  });

  it("leaves the gap of a horseshoe outside", () => {
    expect(isInside(horseshoe, 5, 3)).toBe(false);
    expect([isInside(horseshoe, 2, 3), isInside(horseshoe, 8, 3), isInside(horseshoe, 5, 8)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("does not care in which direction the outline was drawn", () => {
    expect(isInside([0, 10, 10, 10, 10, 0, 0, 0], 5, 5)).toBe(true);
  });

  it("leaves what an outline goes around twice outside, as crossing lines do", () => {
    expect(isInside([0, 0, 10, 0, 10, 10, 0, 10, 0, 0, 10, 0, 10, 10, 0, 10], 5, 5)).toBe(false);
  });

  it("has no inside without three corners", () => {
    expect(isInside([], 0, 0)).toBe(false);
    expect(isInside([0, 0, 10, 10], 5, 5)).toBe(false);
  });
});

describe("pointsInside", () => {
  it("finds the points inside, in their order; one without a place is nowhere", () => {
    const x = Float64Array.of(5, 20, NaN, 9);
    const y = Float64Array.of(5, 5, 5, 1);
    expect([...pointsInside(square, x, y)]).toEqual([0, 3]);
  });
});
