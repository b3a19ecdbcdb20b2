import { cellBox, layBubbles, membersOf } from "../../../../src/ui/components/charts/matrix/bubble-layout";

/** 10 customers on one spot at the bottom left, one at the top right, one without a position. */
const pile = {
  x: Float64Array.of(...new Array<number>(10).fill(2), 98, NaN),
  y: Float64Array.of(...new Array<number>(10).fill(2), 98, 50),
  size: new Float64Array(12).fill(1),
};

describe("layBubbles", () => {
  it("puts 0 at the left and at the bottom, 100 at the right and at the top", () => {
    const { px, py } = layBubbles(
      { x: Float64Array.of(0, 100, 25), y: Float64Array.of(0, 100, 75), size: Float64Array.of(1, 1, 1) },
      200,
      400,
      [],
    );
    expect([...px]).toEqual([0, 200, 50]);
    expect([...py]).toEqual([400, 0, 100]);
  });

  it("counts customers by cells of 24 pixels; the right and the upper edge belong to the outermost", () => {
    const { cell, counts, columns } = layBubbles(
      { x: Float64Array.of(0, 100, 51), y: Float64Array.of(100, 0, 51), size: Float64Array.of(1, 1, 1) },
      48,
      48,
      [],
    );
    expect(columns).toBe(2);
    expect([...cell]).toEqual([0, 3, 1]);
    expect([...counts]).toEqual([1, 1, 0, 1]);
  });

  it("fills the matrix with whole cells of about 24 pixels", () => {
    const layout = layBubbles(pile, 258, 245, []);
    expect(layout.columns).toBe(11);
    expect(cellBox(layout, 13)).toEqual({ left: (2 * 258) / 11, top: 24.5, width: 258 / 11, height: 24.5 });
  });

  it("makes a shade of a cell whose bubbles would hide each other", () => {
    const layout = layBubbles(pile, 240, 240, []);
    expect([...layout.crowds]).toEqual([90]);
    expect(layout.counts[90]).toBe(10);
    expect([...layout.single]).toEqual([10]);
    expect([...membersOf(layout, 90)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("lets named customers keep their bubble in a shade, where they are counted all the same", () => {
    const layout = layBubbles(pile, 240, 240, [3]);
    expect([...layout.single]).toEqual([3, 10]);
    expect(layout.counts[90]).toBe(10);
  });

  it("leaves nine customers on one spot their bubbles", () => {
    const nine = { x: pile.x.slice(0, 9), y: pile.y.slice(0, 9), size: pile.size.slice(0, 9) };
    expect([...layBubbles(nine, 240, 240, []).single]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("draws the largest bubbles first, so that small ones lie on them", () => {
    const layout = layBubbles(
      { x: Float64Array.of(10, 50, 90), y: Float64Array.of(10, 50, 90), size: Float64Array.of(4, 9, 1) },
      240,
      240,
      [],
    );
    expect([...layout.single]).toEqual([1, 0, 2]);
  });

  it("leaves customers without a position out", () => {
    const { cell, counts } = layBubbles(pile, 240, 240, []);
    expect(cell[11]).toBe(-1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11);
  });
});
