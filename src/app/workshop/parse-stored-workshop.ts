import { parseParticipant, parseWorkshop } from "../../core";
import { isRecord } from "../is-record";
import type { StoredWorkshop } from "../stored-models-types";

const comparable = (name: string): string => name.toLocaleLowerCase("de");

/**
 * Understands a workshop as it was kept in the workbook. A participant who cannot be understood is left out, so that
 * the statements of the others stay.
 *
 * @returns undefined when it is no workshop, or one of a version that is not known.
 */
export function parseStoredWorkshop(raw: unknown): StoredWorkshop | undefined {
  if (!isRecord(raw) || raw["version"] !== 1 || !isRecord(raw["held"])) return undefined;
  const said = raw["held"]["participants"];
  const seen = new Set<string>();
  const participants = (Array.isArray(said) ? (said as unknown[]) : []).filter((each) => {
    const parsed = parseParticipant(each);
    if (!parsed.ok || seen.has(comparable(parsed.value.name))) return false;
    seen.add(comparable(parsed.value.name));
    return true;
  });
  const held = parseWorkshop({ ...raw["held"], participants });
  if (!held.ok) return undefined;
  const awaited: unknown[] = Array.isArray(raw["awaited"]) ? raw["awaited"] : [];
  return {
    version: 1,
    method: raw["method"] === "pairwise" ? "pairwise" : "points",
    ...(raw["mean"] === "weights" && { mean: "weights" }),
    awaited: awaited.filter(
      (name): name is string => typeof name === "string" && name !== "" && !seen.has(comparable(name)),
    ),
    held: held.value,
  };
}
