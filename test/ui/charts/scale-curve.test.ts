import { scaleCurve } from "../../../src/ui/components/charts/scale-curve";

const pairs = (curve: ReturnType<typeof scaleCurve>) => curve.map(({ value, share }) => [value, share]);

describe("scaleCurve", () => {
  it("is flat, rises from worst to best, and is flat again", () => {
    const curve = scaleCurve({ kind: "linear", worst: 20, best: 60 }, 40, 0, 100);
    expect(pairs(curve)).toEqual([
      [0, 0],
      [20, 0],
      [60, 1],
      [100, 1],
    ]);
  });

  it("falls where less is better, cut off at the edges of the picture", () => {
    const curve = scaleCurve({ kind: "linear", worst: 4, best: -4 }, 10, 0, 10);
    expect(pairs(curve)).toEqual([
      [0, 0.5],
      [4, 0],
      [10, 0],
    ]);
  });

  it("jumps at a single point where worst is best", () => {
    expect(pairs(scaleCurve({ kind: "linear", worst: 5, best: 5 }, 10, 0, 10))).toEqual([
      [0, 0],
      [5, 0],
      [5, 1],
      [10, 1],
    ]);
  });

  it("draws stairs of a table, whatever the order of its rows", () => {
    const rows = [
      { from: 6, points: 40 },
      { from: 2, points: 10 },
    ];
    expect(pairs(scaleCurve({ kind: "steps", rows }, 40, 0, 8))).toEqual([
      [0, 0],
      [2, 0],
      [2, 0.25],
      [6, 0.25],
      [6, 1],
      [8, 1],
    ]);
  });

  it("begins at the step that was reached before the picture begins", () => {
    const rows = [
      { from: 0, points: 5 },
      { from: 100, points: 10 },
    ];
    expect(pairs(scaleCurve({ kind: "steps", rows }, 10, 20, 50))).toEqual([
      [20, 0.5],
      [50, 0.5],
    ]);
  });

  it("is empty for scales without a line and for weight 0", () => {
    expect(scaleCurve({ kind: "yes-no", yes: 5, no: 0 }, 5, 0, 1)).toEqual([]);
    expect(scaleCurve({ kind: "linear", worst: 0, best: 1 }, 0, 0, 1)).toEqual([]);
  });
});
