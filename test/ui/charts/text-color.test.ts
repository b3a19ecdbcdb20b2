import fc from "fast-check";
import { contrastRatio, textColorOn } from "../../../src/ui/components/charts/text-color";
import { PALETTE } from "../../../src/ui/features/classes/palette";

describe("contrastRatio", () => {
  it("is 21 between black and white and 1 between equals", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrastRatio("#1F5FA8", "#1F5FA8")).toBe(1);
  });

  it("is 4.54 for #767676 on white, the known grey just above the limit", () => {
    expect(contrastRatio("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#777777", "#FFFFFF")).toBeLessThan(4.5);
  });
});

describe("textColorOn", () => {
  it("reaches 4.5:1 on every colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const fill = `#${number.toString(16).padStart(6, "0")}`;
        expect(contrastRatio(fill, textColorOn(fill))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("writes white on dark blue and black on the light colours of the palette", () => {
    expect(textColorOn("#1F5FA8")).toBe("#ffffff");
    expect(textColorOn("#D6E6F5")).toBe("#000000");
    expect(PALETTE.every(({ color }) => contrastRatio(color, textColorOn(color)) >= 4.5)).toBe(true);
  });
});
