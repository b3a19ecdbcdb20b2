import {
  type Direction,
  markNear,
  type Marks,
  marksAt,
  marksOf,
  neighbour,
} from "../../../../src/ui/components/charts/matrix/marks";
import { layBubbles } from "../../../../src/ui/components/charts/matrix/bubble-layout";

/** Bubbles with a radius of 4 pixels at the given points. */
function marksAtPoints(...points: readonly (readonly [x: number, y: number])[]): Marks {
  return {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    reach: new Float64Array(points.length).fill(4),
    count: points.length,
    markAt: (row) => ({ kind: "customer", row }),
    placeOf: (mark) => (mark?.kind === "customer" ? mark.row : -1),
  };
}

describe("markNear", () => {
  const marks = marksAtPoints([10, 10], [30, 10], [200, 200]);

  it("takes the nearest middle", () => {
    expect(markNear(marks, 19, 10)).toBe(0);
    expect(markNear(marks, 21, 10)).toBe(1);
  });

  it("hits up to 10 pixels beside a bubble, and no farther", () => {
    expect(markNear(marks, 200, 186)).toBe(2);
    expect(markNear(marks, 200, 185)).toBe(-1);
  });

  it("goes through those that lie on one another, tap by tap", () => {
    const pile = marksAtPoints([10, 10], [60, 60], [10.2, 10], [10, 10]);
    expect(markNear(pile, 10, 10)).toBe(0);
    expect([0, 2, 3].map((current) => markNear(pile, 10, 10, current))).toEqual([2, 3, 0]);
    expect(markNear(pile, 10, 10, 1)).toBe(0);
    expect(marksAt(pile, 2)).toEqual([0, 2, 3]);
  });

  it("finds the same as a search through all of many points", () => {
    const points = Array.from({ length: 400 }, (_, at) => [(at * 73) % 301, (at * 137) % 307] as const);
    const many = marksAtPoints(...points);
    for (const [x, y] of [
      [17, 200],
      [150, 150],
      [290, 3],
    ] as const) {
      const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
      expect(Math.hypot(many.x[markNear(many, x, y)]! - x, many.y[markNear(many, x, y)]! - y)).toBe(
        Math.min(...distances),
      );
    }
  });
});

describe("neighbour", () => {
  /** A cross: middle, then right, left, above, below. */
  const cross = marksAtPoints([50, 50], [80, 55], [20, 45], [55, 20], [45, 80]);
  const goes = (direction: Direction, from = 0) => neighbour(cross, from, direction);

  it("goes to the one in the direction of the arrow key", () => {
    expect([goes("right"), goes("left"), goes("up"), goes("down")]).toEqual([1, 2, 3, 4]);
  });

  it("stays where nothing lies in that direction", () => {
    expect(goes("right", 1)).toBe(1);
  });

  it("takes one that lies ahead before a nearer one to the side", () => {
    const marks = marksAtPoints([0, 0], [5, 20], [40, 0]);
    expect(neighbour(marks, 0, "right")).toBe(2);
  });

  it("takes one to the side where nothing else lies in that direction", () => {
    const marks = marksAtPoints([0, 0], [5, 20]);
    expect(neighbour(marks, 0, "right")).toBe(1);
  });
});

describe("marksOf", () => {
  it("lists bubbles by size, then crowded cells by their middle", () => {
    const layout = layBubbles(
      {
        x: Float64Array.of(...new Array<number>(12).fill(52), 10, 90),
        y: Float64Array.of(...new Array<number>(12).fill(48), 90, 90),
        size: Float64Array.of(...new Array<number>(12).fill(9), 4, 9),
      },
      240,
      240,
      [],
    );
    const marks = marksOf(layout);
    expect([0, 1, 2].map((at) => marks.markAt(at))).toEqual([
      { kind: "customer", row: 13 },
      { kind: "customer", row: 12 },
      { kind: "crowd", cell: 55 },
    ]);
    expect([marks.x[2], marks.y[2], marks.reach[2]]).toEqual([132, 132, 12]);
    expect(marks.placeOf({ kind: "crowd", cell: 55 })).toBe(2);
    expect(marks.placeOf({ kind: "customer", row: 3 })).toBe(-1);
    expect(marks.placeOf(undefined)).toBe(-1);
  });
});
