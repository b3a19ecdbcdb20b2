import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ThemeName } from "./session";

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** What the colours of Fluent's theme of high contrast stand for. */
const SYSTEM_COLORS: Readonly<Record<string, string>> = {
  "#000000": "Canvas",
  "#ffffff": "CanvasText",
  "#1aebff": "Highlight",
  "#3ff23f": "GrayText",
  "#ffff00": "LinkText",
};

/** Tokens of what stands on a highlighted ground. */
const ON_HIGHLIGHT = /Foreground.*(?:Hover|Pressed|Selected)$/;

const FORCED_COLORS = "(forced-colors: active)";

function systemColor(token: string, value: unknown): unknown {
  const color = SYSTEM_COLORS[String(value)];
  return color === "Canvas" && ON_HIGHLIGHT.test(token) ? "HighlightText" : (color ?? value);
}

/** The theme in the colours that the user has chosen in the system, which need not be white on black. */
const systemTheme = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, value]) => [token, systemColor(token, value)]),
) as unknown as Theme;

/**
 * The Fluent theme of a name. Where the system forces its colours on all pages, drawings keep those of the theme; so the
 * theme is made of the system's colours.
 */
export const themeOf = (name: ThemeName): Theme =>
  window.matchMedia(FORCED_COLORS).matches ? systemTheme : themes[name];
