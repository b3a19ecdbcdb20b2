import type { Language } from "../ui/session";
import { openBeside } from "./open-beside";

/** Opens the help in the user's browser. */
export function openHelp(language: Language): void {
  openBeside(`help.${language}.html`);
}
