import { NO_SEGMENT, segmentMoves } from "../../../src/core/rfm";

describe("segmentMoves", () => {
  const before = Uint8Array.of(0, 0, 1, 1, NO_SEGMENT, 0);
  const now = Uint8Array.of(0, 1, 1, 0, 1, NO_SEGMENT);
  const { counts, compared, moved } = segmentMoves(before, now, 2);

  it("counts who went from which segment to which, with a place for customers without one", () => {
    expect([...counts]).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 0]);
  });

  it("compares only customers who had a segment both times", () => {
    expect({ compared, moved }).toEqual({ compared: 4, moved: 2 });
  });

  it("counts everybody exactly once", () => {
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(before.length);
  });
});
