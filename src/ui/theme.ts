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

const FORCED_COLORS = "(forced-colors: active)";

/**
 * The system's colour for what is drawn. A ground that comes and goes, or that text in its own colour stands on, keeps
 * Fluent's: the browser replaces that, and puts a ground of its own behind the text.
 */
function systemColor(token: string, value: unknown): unknown {
  const color = SYSTEM_COLORS[String(value)];
  const isPassing = /(?:Hover|Pressed|Selected|Active)$/.test(token);
  const isReversed = color === (token.includes("Foreground") ? "Canvas" : "CanvasText");
  return isPassing || (isReversed && !token.includes("Stroke")) ? value : (color ?? value);
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
