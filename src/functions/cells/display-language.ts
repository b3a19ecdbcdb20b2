import type { Language } from "../../core";

/** Excel's display language where the runtime knows it, else German. */
export function displayLanguage(): Language {
  const tag = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return tag && !tag.toLowerCase().startsWith("de") ? "en" : "de";
}
