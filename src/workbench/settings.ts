import type { Language } from "./text";

export type Theme = "light" | "dark";

/** What the page keeps in its address, so that a reload shows the same again. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Width of the pane in CSS pixels. */
  readonly width: number;
  /** File name of the sample workbook to open at the start; undefined for a workbook of one's own. */
  readonly sample: string | undefined;
}

export const MIN_WIDTH = 320;
export const MAX_WIDTH = 800;
export const WIDTHS = [320, 360, 400, 450] as const;
const DEFAULT_WIDTH = 400;

/** @returns the width inside the limits of the pane, in whole pixels */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));

/** Reads the page's address; what it does not say comes from the browser's language and the defaults. */
export function readSettings(search: string, browserLanguage: string): Settings {
  const asked = new URLSearchParams(search);
  const language = asked.get("language") ?? browserLanguage;
  const width = Number(asked.get("width") ?? DEFAULT_WIDTH);
  return {
    language: language.toLowerCase().startsWith("de") ? "de" : "en",
    theme: asked.get("theme") === "dark" ? "dark" : "light",
    width: Number.isFinite(width) ? clampWidth(width) : DEFAULT_WIDTH,
    sample: asked.get("sample") ?? undefined,
  };
}

/** The address's query for these settings. */
export function writeSettings({ language, theme, width, sample }: Settings): string {
  const query = new URLSearchParams({ language, theme, width: String(width) });
  if (sample !== undefined) query.set("sample", sample);
  return `?${query}`;
}
