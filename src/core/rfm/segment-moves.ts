/** How many customers went from which segment to which. */
export interface SegmentMoves {
  /**
   * By segment before, and within it by segment now; the last row and column stand for no segment: not a customer
   * yet, or a value not known.
   */
  readonly counts: Uint32Array;
  /** Customers with a segment at both times, and how many of them have another one now. */
  readonly compared: number;
  readonly moved: number;
}

/**
 * Compares the segments of the same customers at two times.
 *
 * @param before Segment of each customer at the earlier time; from `segments` on: none.
 * @param now The same customers in the same order.
 */
export function segmentMoves(before: Uint8Array, now: Uint8Array, segments: number): SegmentMoves {
  const size = segments + 1;
  const counts = new Uint32Array(size * size);
  let compared = 0;
  let moved = 0;
  before.forEach((segment, at) => {
    const from = Math.min(segment, segments);
    const to = Math.min(now[at]!, segments);
    counts[from * size + to]!++;
    if (from === segments || to === segments) return;
    compared++;
    if (from !== to) moved++;
  });
  return { counts, compared, moved };
}
