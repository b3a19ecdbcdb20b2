import type { SegmentMoves } from "../../../../core";

/** One way from segment to segment, by index; the number of segments stands for none. */
export interface Way {
  readonly before: number;
  readonly after: number;
}

/** The ways that most customers went, those who stayed left out. */
export function commonWays(
  { counts }: SegmentMoves,
  segments: number,
  most: number,
): readonly (Way & { readonly count: number })[] {
  const size = segments + 1;
  return Array.from(counts, (count, at) => ({ before: Math.floor(at / size), after: at % size, count }))
    .filter(({ before, after, count }) => count > 0 && before !== after)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** Codes of the customers who went a way. */
export function customersOnWay(before: Uint8Array, now: Uint8Array, segments: number, way: Way): Int32Array {
  const codes: number[] = [];
  before.forEach((segment, code) => {
    if (Math.min(segment, segments) === way.before && Math.min(now[code]!, segments) === way.after)
      codes.push(code);
  });
  return Int32Array.from(codes);
}
