export type FunctionLanguage = "de" | "en";

/** Excel's display language where the runtime knows it, else German. */
export function displayLanguage(): FunctionLanguage {
  const tag = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return tag && !tag.toLowerCase().startsWith("de") ? "en" : "de";
}
