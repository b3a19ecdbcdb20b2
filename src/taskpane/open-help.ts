import type { Language } from "../ui/session";

/** Opens the help in the user's browser; where the host has no say in it, in a window of the pane's browser. */
export function openHelp(language: Language): void {
  const { href } = new URL(`help.${language}.html`, window.location.href);
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(href);
  } else {
    window.open(href, "_blank", "noopener");
  }
}
