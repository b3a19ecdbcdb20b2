import { type Column, readYesNo, textCounts, type TextCount } from "../../../core";
import type { Language } from "../../session/types";

/** More different values than this are no list of categories that anyone would fill in. */
export const MOST_CATEGORIES = 50;

const ANSWERS = { de: ["ja", "nein"], en: ["yes", "no"] } as const;

/**
 * What a column's cells say, with how often: its texts, its numbers in ascending order as text, or yes and no. A column
 * of numbers with more than `MOST_CATEGORIES` different ones has no such list.
 */
export function categoryTexts(column: Column, language: Language): readonly TextCount[] {
  if (column.kind === "text") return textCounts(column);
  const counts = new Map<number, number>();
  for (const value of column.numbers) {
    if (Number.isNaN(value)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > MOST_CATEGORIES) return [];
  }
  const numbers = [...counts].sort(([one], [other]) => one - other);
  return numbers.map(([value, count]) => ({ text: textOf(value, column, language), count }));
}

function textOf(value: number, column: Column, language: Language): string {
  if (column.kind !== "boolean") return String(value).replace(".", ",");
  const written = column.dictionary.find((text) => readYesNo(text) === (value === 1));
  return written ?? ANSWERS[language][value === 1 ? 0 : 1];
}
