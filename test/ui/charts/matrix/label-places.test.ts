import { placeLabels } from "../../../../src/ui/components/charts/matrix/label-places";

const picture = { width: 200, height: 100 };
const bubble = (x: number, y: number, width = 40, radius = 6) => ({ x, y, radius, width });

describe("placeLabels", () => {
  it("puts a name to the right of its bubble, in the middle of its height", () => {
    expect(placeLabels([bubble(50, 50)], 12, picture)).toEqual([{ left: 58, top: 44 }]);
  });

  it("puts it to the left at the right edge of the picture", () => {
    expect(placeLabels([bubble(180, 50)], 12, picture)).toEqual([{ left: 132, top: 44 }]);
  });

  it("puts it above where both sides are taken by other bubbles", () => {
    const [first] = placeLabels([bubble(100, 50), bubble(125, 50), bubble(75, 50)], 12, picture);
    expect(first).toEqual({ left: 80, top: 30 });
  });

  it("leaves a name out that would cover another or leave the picture", () => {
    const narrow = { width: 60, height: 14 };
    // The first begins where the second bubble ends; the second would begin 2 pixels further on.
    expect(placeLabels([bubble(10, 7, 40, 5), bubble(12, 7, 40, 5)], 12, narrow)).toEqual([
      { left: 17, top: 1 },
      undefined,
    ]);
  });

  it("never lets two names overlap, nor a name cover a bubble that is named", () => {
    const requests = Array.from({ length: 60 }, (_, at) =>
      bubble((at * 37) % 200, (at * 53) % 100, 20 + (at % 5) * 6, 3),
    );
    const boxes = placeLabels(requests, 12, picture).flatMap((place, at) =>
      place === undefined
        ? []
        : [{ ...place, at, right: place.left + requests[at]!.width, bottom: place.top + 12 }],
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const one of boxes) {
      expect(one.left >= 0 && one.top >= 0 && one.right <= 200 && one.bottom <= 100).toBe(true);
      for (const other of boxes) {
        if (other === one) continue;
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
    }
  });
});
