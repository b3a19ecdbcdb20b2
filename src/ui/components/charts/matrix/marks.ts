import { type BubbleLayout, cellBox } from "./bubble-layout";

/** What can be looked at and chosen: the bubble of a customer, or a cell with the customers in it. */
export type Mark =
  { readonly kind: "customer"; readonly row: number } | { readonly kind: "crowd"; readonly cell: number };

export type Direction = "left" | "right" | "up" | "down";

/** All marks of a matrix, with where they are in pixels. */
export interface Marks {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** From the middle to where a mark ends. */
  readonly reach: Float64Array;
  readonly count: number;
  readonly markAt: (at: number) => Mark;
  /** -1 where it is not among them. */
  readonly placeOf: (mark: Mark | undefined) => number;
}

/** Bubbles first, the largest before the others, then crowded cells by their middle. */
export function marksOf(layout: BubbleLayout): Marks {
  const { px, py, radius, single, crowds } = layout;
  const count = single.length + crowds.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const reach = new Float64Array(count);
  single.forEach((row, at) => {
    x[at] = px[row]!;
    y[at] = py[row]!;
    reach[at] = radius[row]!;
  });
  crowds.forEach((cell, index) => {
    const at = single.length + index;
    const { left, top, width, height } = cellBox(layout, cell);
    x[at] = left + width / 2;
    y[at] = top + height / 2;
    reach[at] = Math.max(width, height) / 2;
  });
  return {
    x,
    y,
    reach,
    count,
    markAt: (at) =>
      at < single.length
        ? { kind: "customer", row: single[at]! }
        : { kind: "crowd", cell: crowds[at - single.length]! },
    placeOf(mark) {
      if (mark === undefined) return -1;
      if (mark.kind === "customer") return single.indexOf(mark.row);
      const index = crowds.indexOf(mark.cell);
      return index < 0 ? -1 : single.length + index;
    },
  };
}

/** Bubbles whose middles are closer than this in both directions, in pixels, lie on one another. */
const SAME_PLACE = 0.5;
/** How far from its edge a mark is still hit, in pixels. */
const NEAR = 10;

/**
 * The mark that is hit at a point: the one whose middle is nearest among those within reach.
 *
 * @param current Where it lies on others that are hit as well, the next of them is taken.
 * @returns -1 where nothing is.
 */
export function markNear(marks: Marks, px: number, py: number, current = -1): number {
  let nearest = -1;
  let least = Infinity;
  for (let at = 0; at < marks.count; at += 1) {
    const distance = Math.hypot(marks.x[at]! - px, marks.y[at]! - py);
    if (distance < least && distance <= marks.reach[at]! + NEAR) {
      least = distance;
      nearest = at;
    }
  }
  if (nearest < 0 || current < 0) return nearest;
  const pile = marksAt(marks, nearest);
  const place = pile.indexOf(current);
  return place < 0 ? nearest : pile[(place + 1) % pile.length]!;
}

/** The marks that lie where one lies, itself included. */
export function marksAt({ x, y, count }: Marks, of: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if (Math.abs(x[at]! - x[of]!) < SAME_PLACE && Math.abs(y[at]! - y[of]!) < SAME_PLACE) found.push(at);
  }
  return found;
}

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The neighbour of a mark in a direction. One that lies straight ahead is taken before a nearer one to the side; what
 * lies more to the side than ahead only counts where there is nothing else.
 *
 * @returns The mark itself where nothing lies in that direction.
 */
export function neighbour(marks: Marks, from: number, direction: Direction): number {
  const [alongX, alongY] = STEPS[direction];
  let best = from;
  let least = Infinity;
  for (let at = 0; at < marks.count; at += 1) {
    const dx = marks.x[at]! - marks.x[from]!;
    const dy = marks.y[at]! - marks.y[from]!;
    const ahead = dx * alongX + dy * alongY;
    if (ahead < SAME_PLACE) continue;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    const effort = ahead + 2 * aside + (aside > ahead ? FAR_ASIDE : 0);
    if (effort < least) {
      least = effort;
      best = at;
    }
  }
  return best;
}

/** More than the longest way across a screen. */
const FAR_ASIDE = 1e6;
