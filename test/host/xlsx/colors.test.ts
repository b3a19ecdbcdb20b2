/** @jest-environment node */
import { resolveColor } from "../../../src/host/xlsx/colors";
import { makeElement } from "../../../src/host/xlsx/xml";

const theme = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31"];
const shade = (slot: number, tint: number) =>
  resolveColor(makeElement("color", { theme: slot, tint }), theme, ["000000", "FFFFFF", "FF0000"]);

describe("resolveColor", () => {
  // Shades that Excel 2013 to 2021 offer for the Office theme, as their colour dialogue gives them.
  it.each([
    [4, 0.7999816888943144, "#DDEBF7"],
    [4, 0.5999938962981048, "#BDD7EE"],
    [4, 0.3999755851924192, "#9BC2E6"],
    [4, -0.249977111117893, "#2F75B5"],
    [4, -0.499984740745262, "#1F4E78"],
    [5, 0.7999816888943144, "#FCE4D6"],
    [5, -0.249977111117893, "#C65911"],
    [0, -0.1499984740745262, "#D9D9D9"],
    [1, 0.499984740745262, "#808080"],
    [3, 0.7999816888943144, "#D6DCE4"],
  ])("shades theme colour %i by %f as Excel does", (slot, tint, expected) => {
    expect(shade(slot, tint)).toBe(expected);
  });

  it("takes plain and indexed colours as they are and gives none for automatic", () => {
    const palette = ["000000", "FFFFFF", "FF0000"];
    expect(resolveColor(makeElement("color", { rgb: "FF12ab34" }), theme, palette)).toBe("#12AB34");
    expect(resolveColor(makeElement("color", { indexed: 2 }), theme, palette)).toBe("#FF0000");
    expect(resolveColor(makeElement("color", { auto: 1 }), theme, palette)).toBeUndefined();
    expect(resolveColor(undefined, theme, palette)).toBeUndefined();
  });
});
