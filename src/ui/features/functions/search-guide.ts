import type { FunctionGuide } from "./guide";

const folded = (text: string) =>
  text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");

/**
 * The functions whose name or description contains every word of a search, whatever their case and accents.
 *
 * @param others The same functions in further languages; their words are found, too.
 */
export function searchGuide(
  guide: FunctionGuide,
  others: readonly FunctionGuide[],
  search: string,
): FunctionGuide {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return guide;
  const foreign = new Map<string, string>();
  for (const { id, description } of others.flat()) {
    foreign.set(id, `${foreign.get(id) ?? ""} ${description}`);
  }
  return guide.filter(({ id, name, description }) => {
    const text = folded(`${name} ${description} ${foreign.get(id) ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}
