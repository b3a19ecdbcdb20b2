import { isRecord } from "../is-record";
import { REVIEW_PARTS, type StoredReview } from "./setup";

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredReview(raw: unknown): StoredReview | undefined {
  if (!isRecord(raw) || raw["version"] !== 1 || !Array.isArray(raw["parts"])) return undefined;
  const asked = raw["parts"] as unknown[];
  const { company, language } = raw;
  return {
    version: 1,
    company: typeof company === "string" ? company : "",
    parts: REVIEW_PARTS.filter((part) => asked.includes(part)),
    ...((language === "de" || language === "en") && { language }),
  };
}
