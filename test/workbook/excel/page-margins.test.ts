import { marginCodes, marginText } from "../../../src/workbook/excel/page-margins";

describe("a text in the margin of a page", () => {
  it.each([
    ["Seite {page} von {pages}", "Seite &P von &N"],
    ["{sheet} aus {file}, gedruckt am {date}", "&A aus &F, gedruckt am &D"],
    ["Müller & Söhne", "Müller && Söhne"],
    ["{Page} {firma}", "{Page} {firma}"],
    ["&P", "&&P"],
  ])("'%s' has Excel's codes and comes back", (text, codes) => {
    expect(marginCodes(text)).toBe(codes);
    expect(marginText(codes)).toBe(text);
  });

  it("is cut without leaving half a code", () => {
    expect(marginCodes("x".repeat(79) + "{page}")).toBe("x".repeat(79));
    expect(marginCodes("x".repeat(79) + "&")).toBe("x".repeat(79));
    expect(marginCodes("x".repeat(78) + "&")).toBe("x".repeat(78) + "&&");
  });
});
