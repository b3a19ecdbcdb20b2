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
        colorNeutralForeground1Selected: "HighlightText",
        colorNeutralForegroundDisabled: "GrayText",
        colorBrandForegroundLink: "LinkText",
        colorCompoundBrandBackground: "Highlight",
        fontFamilyBase: teamsHighContrastTheme.fontFamilyBase,
      });
    }
  });

  it("leaves no colour of its own where colours are forced, except shadows", () => {
    const theme = whereColorsAreForced(() => themeOf("light"));
    const own = Object.entries(theme).filter(([, value]) => String(value).startsWith("#"));
    expect(own).toEqual([]);
  });
});
