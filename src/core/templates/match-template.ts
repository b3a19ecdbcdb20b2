import { factorRating } from "../proposal/proposable-columns";
import { isLabel, topicOf, yearOf } from "../proposal/topics";
import { headerKey } from "../table/find-column";
import type { Column, Table } from "../table/types";
import type { ModelTemplate, TemplateFactor } from "./types";

/** Header of the column for each factor by its id; undefined where the factor is left out. */
export type TemplateColumns = Readonly<Record<string, string | undefined>>;

/** Texts that nobody could list points for do not become factors by themselves. */
const LEAST_RATING = -100;

/** True when a header has the words of a factor, and not only its topic. */
export const isNamed = ({ words }: TemplateFactor, header: string): boolean => words.test(header);

const matchOf = (factor: TemplateFactor, { name }: Column): number =>
  (isNamed(factor, name) ? 2 : 0) + (factor.topic !== undefined && topicOf(name) === factor.topic ? 1 : 0);

/** Best match first; of several years the newest. */
function candidates(factor: TemplateFactor, columns: readonly Column[]): readonly Column[] {
  return columns
    .map((column) => ({ column, match: matchOf(factor, column), year: yearOf(column.name) ?? 0 }))
    .filter(({ column, match }) => match > 0 && factorRating(column) > LEAST_RATING)
    .sort((a, b) => b.match - a.match || b.year - a.year || factorRating(b.column) - factorRating(a.column))
    .map(({ column }) => column);
}

/**
 * Finds the columns of a list that hold the factors of a template, by the words of their headers. No column serves two
 * factors; the factor with the greater weight chooses first.
 *
 * @param key Header of the key column, which is no factor.
 */
export function matchTemplate({ factors }: ModelTemplate, table: Table, key: string): TemplateColumns {
  const free = new Set(
    table.columns.filter(
      ({ name, kind }) => kind !== "empty" && headerKey(name) !== headerKey(key) && !isLabel(name),
    ),
  );
  const found: Record<string, string | undefined> = {};
  for (const factor of [...factors].sort((a, b) => b.weight - a.weight)) {
    const [best] = candidates(factor, [...free]);
    found[factor.id] = best?.name;
    if (best !== undefined) free.delete(best);
  }
  return found;
}
