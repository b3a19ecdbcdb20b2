const BEFORE =
  /^(?:(?:ca|circa|zirka|etwa|ungefähr|ungef|rund|geschätzt|gesch|schätzung|approx|approximately|about|around|roughly|est|estimated)\b[.:]?|[~≈]|\+\/-|±)\s*/i;
const AFTER =
  /\s*(?:\(?\s*(?:ca\.?|circa|geschätzt|gesch\.?|schätzung|schätzwert|estimated|estimate|est\.?|approx\.?)\s*\)?|\s*\(e\)|[~≈])$/i;

/**
 * The text without the mark of a guess: "ca. 5", "~5", "etwa 5", "5 (geschätzt)", "approx. 5" all give "5".
 *
 * @returns undefined where the text carries no such mark.
 */
export function withoutEstimateMark(text: string): string | undefined {
  const bare = text.replace(BEFORE, "").replace(AFTER, "");
  return bare === text || bare === "" ? undefined : bare;
}
