import { teamsHighContrastTheme, webDarkTheme } from "@fluentui/react-components";
import { themeOf } from "../../src/ui/theme";
import "../helpers/browser-stand-ins";

const whereColorsAreForced = <T>(look: () => T): T => {
  const matchMedia = jest.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const seen = look();
  matchMedia.mockRestore();
  return seen;
};

describe("the theme", () => {
  it("is Fluent's own of the name", () => {
    expect(themeOf("dark")).toBe(webDarkTheme);
    expect(themeOf("highContrast")).toBe(teamsHighContrastTheme);
  });

  it("has the colours of the system where these are forced, whichever was chosen", () => {
    for (const name of ["light", "dark", "highContrast"] as const) {
      expect(whereColorsAreForced(() => themeOf(name))).toMatchObject({
        colorNeutralBackground1: "Canvas",
        colorNeutralForeground1: "CanvasText",
        colorNeutralStroke1: "CanvasText",
        colorNeutralForegroundDisabled: "GrayText",
        colorCompoundBrandBackground: "Highlight",
        colorCompoundBrandStroke: "Highlight",
        fontFamilyBase: teamsHighContrastTheme.fontFamilyBase,
      });
    }
  });

  it("leaves grounds with text on them to the browser, which knows what can be read on them", () => {
    const forced = whereColorsAreForced(() => themeOf("highContrast"));
    for (const token of [
      "colorBrandBackground",
      "colorNeutralForegroundOnBrand",
      "colorSubtleBackgroundHover",
      "colorNeutralForeground2Hover",
      "colorNeutralBackground1Selected",
    ] as const) {
      expect(forced[token]).toBe(teamsHighContrastTheme[token]);
    }
  });
});
