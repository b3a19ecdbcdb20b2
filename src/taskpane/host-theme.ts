import type { ThemeName } from "../ui/session";

interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const HIGH_CONTRAST = "(forced-colors: active)";

/** A body darker than medium grey is a dark theme, for hosts that do not say it themselves. */
function isDark({ isDarkTheme, bodyBackgroundColor = "#ffffff" }: HostTheme): boolean {
  if (isDarkTheme !== undefined) return isDarkTheme;
  const channels = [1, 3, 5].map((start) => parseInt(bodyBackgroundColor.slice(start, start + 2), 16));
  const [red = 255, green = 255, blue = 255] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The theme that the host shows now. */
export function hostTheme(): ThemeName {
  if (window.matchMedia(HIGH_CONTRAST).matches) return "highContrast";
  const { officeTheme } = Office.context as { readonly officeTheme?: HostTheme };
  return officeTheme !== undefined && isDark(officeTheme) ? "dark" : "light";
}

/** Tells when the host's theme changes, where the host can. */
export function onHostTheme(listener: (theme: ThemeName) => void): void {
  const tell = () => listener(hostTheme());
  window.matchMedia(HIGH_CONTRAST).addEventListener("change", tell);
  const { OfficeThemeChanged } = Office.EventType as { readonly OfficeThemeChanged?: Office.EventType };
  if (OfficeThemeChanged !== undefined) {
    Office.context.document.addHandlerAsync(OfficeThemeChanged, tell);
  }
}
