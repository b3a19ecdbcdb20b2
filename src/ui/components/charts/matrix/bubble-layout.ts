import { bubbleRadii } from "./bubble-radius";

/** About the side of a cell in which customers are counted where their bubbles would hide each other, in pixels. */
const CELL = 24;
/** A cell is crowded when its bubbles, laid side by side, would cover it more often than this. */
const MOST_COVERED = 1.2;
/** Fewer can be told apart one by one, however large. */
const FEWEST_CROWDED = 10;

/** What the layout is made of; one entry per customer. */
export interface BubbleInput {
  /** 0–100; NaN for a customer without a position. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What the area of a bubble stands for. */
  readonly size: Float64Array;
}

/** Customers as they are drawn, and what of them can be chosen. */
export interface BubbleLayout {
  /** Pixels from the left and from the top; NaN without a position. */
  readonly px: Float64Array;
  readonly py: Float64Array;
  readonly radius: Float64Array;
  readonly columns: number;
  /** Pixels; whole cells fill the matrix. */
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** The cell that each customer is in, row by row from the top left; -1 without a position. */
  readonly cell: Int32Array;
  /** Customers of each cell. */
  readonly counts: Int32Array;
  /** Cells that are drawn as one shade with their count. */
  readonly crowds: Int32Array;
  /** Customers who have a bubble of their own, the largest first. */
  readonly single: Int32Array;
}

/**
 * Lays customers out on `width` × `height` pixels.
 *
 * @param named Customers who keep a bubble of their own wherever they stand.
 */
export function layBubbles(
  { x, y, size }: BubbleInput,
  width: number,
  height: number,
  named: readonly number[],
): BubbleLayout {
  const radius = bubbleRadii(size, width * height);
  const columns = Math.max(1, Math.round(width / CELL));
  const rows = Math.max(1, Math.round(height / CELL));
  const [cellWidth, cellHeight] = [width / columns, height / rows];
  const px = x.map((value) => (value / 100) * width);
  const py = y.map((value) => (1 - value / 100) * height);
  const cell = new Int32Array(x.length).fill(-1);
  const counts = new Int32Array(columns * rows);
  const ink = new Float64Array(columns * rows);
  for (let at = 0; at < x.length; at += 1) {
    if (!(px[at]! >= 0) || !(py[at]! >= 0)) continue;
    const column = Math.min(columns - 1, Math.floor(px[at]! / cellWidth));
    const row = Math.min(rows - 1, Math.floor(py[at]! / cellHeight));
    const place = row * columns + column;
    cell[at] = place;
    counts[place]! += 1;
    ink[place]! += Math.PI * radius[at]! ** 2;
  }
  const isCrowded = counts.map((count, place) =>
    count >= FEWEST_CROWDED && ink[place]! > MOST_COVERED * cellWidth * cellHeight ? 1 : 0,
  );
  const keepsBubble = new Set(named);
  const single: number[] = [];
  cell.forEach((place, at) => {
    if (place >= 0 && (isCrowded[place] === 0 || keepsBubble.has(at))) single.push(at);
  });
  single.sort((one, other) => radius[other]! - radius[one]! || one - other);
  const crowds = Int32Array.from(isCrowded.keys()).filter((place) => isCrowded[place] === 1);
  return {
    px,
    py,
    radius,
    columns,
    cellWidth,
    cellHeight,
    cell,
    counts,
    crowds,
    single: Int32Array.from(single),
  };
}

/** A rectangle in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell is. */
export const cellBox = (
  { columns, cellWidth, cellHeight }: Pick<BubbleLayout, "columns" | "cellWidth" | "cellHeight">,
  place: number,
): CellBox => ({
  left: (place % columns) * cellWidth,
  top: Math.floor(place / columns) * cellHeight,
  width: cellWidth,
  height: cellHeight,
});

/** Customers of one cell. */
export function membersOf({ cell }: BubbleLayout, place: number): Int32Array {
  const members: number[] = [];
  cell.forEach((of, at) => {
    if (of === place) members.push(at);
  });
  return Int32Array.from(members);
}
