import type { Preferences } from "../ui/session";

/**
 * Preferences in the browser's storage, apart for each partition that the host asks for. A browser that allows no
 * storage throws; then everything works and nothing is remembered.
 */
export function browserPreferences(): Preferences {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  const nameOf = (key: string) => `${partitionKey ?? ""}kundenwert.${key}`;
  return {
    get(key) {
      try {
        return window.localStorage.getItem(nameOf(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        window.localStorage.setItem(nameOf(key), value);
      } catch {
        return;
      }
    },
  };
}
