/** A dot in a row of a plot. */
export interface Dot {
  /** Position of whom it stands for. */
  readonly person: number;
  /** 0…1 along the axis. */
  readonly share: number;
  /** How many dots it lies above the first one at its place. */
  readonly level: number;
}

/** Dots nearer to each other than this part of the axis would cover each other. */
const WIDTH = 0.035;

/** Lays dots along an axis so that none covers another. */
export function dotsOf(values: readonly number[], most: number): readonly Dot[] {
  const placed: Dot[] = [];
  const order = values
    .map((value, person) => ({ person, share: most > 0 ? value / most : 0 }))
    .sort((a, b) => a.share - b.share);
  for (const { person, share } of order) {
    const near = placed.filter((dot) => Math.abs(dot.share - share) < WIDTH).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level += 1;
    placed.push({ person, share, level });
  }
  return placed;
}

/** The end of an axis from 0 that holds all weights: full tens, at most 100. */
export const axisEnd = (weights: readonly number[]): number =>
  Math.min(100, Math.max(10, Math.ceil(Math.max(0, ...weights) / 10 - 1e-9) * 10));
