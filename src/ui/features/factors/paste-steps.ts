import type { StepRow } from "../../../core";
import { parseDate } from "../../components/fields/parse-date";
import { parseDecimal } from "../../components/fields/parse-decimal";
import type { Language } from "../../session/types";

/**
 * Reads two copied columns ("ab" and "Punkte") as a point table. Lines without two numbers, such as a heading, are left
 * out; so is text before a number ("ab 5.800 €").
 *
 * @returns undefined where the text is no table at all, so that a single copied number is pasted as usual.
 */
export function readPastedSteps(
  text: string,
  language: Language,
  isDate: boolean,
): readonly StepRow[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (!lines.some((line) => /[\t;]/.test(line))) return undefined;
  const rows = lines.flatMap((line) => {
    const [first = "", second = ""] = line.split(/\t|;/);
    const bare = first.replace(/^[^\d+\-.,−]+/, "");
    const from = isDate ? parseDate(bare) : parseDecimal(bare, language);
    const points = parseDecimal(second, language);
    return Number.isNaN(from) || Number.isNaN(points) ? [] : [{ from, points }];
  });
  return rows.length === 0 ? undefined : rows;
}
