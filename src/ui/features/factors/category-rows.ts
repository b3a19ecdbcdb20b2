import { categoryKey, type TextCount } from "../../../core";

/** One text of a category scale: its points, and how often the column has it. `points` is undefined where it has none yet. */
export interface CategoryRow {
  readonly text: string;
  readonly points: number | undefined;
  readonly count: number;
}

/** The texts of scale and column together, most points first; texts without points come last, the frequent ones ahead. */
export function categoryRows(
  points: Readonly<Record<string, number>>,
  distinct: readonly TextCount[],
): readonly CategoryRow[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { text, count } of distinct) {
    const known = counts.get(categoryKey(text));
    counts.set(categoryKey(text), { text: known?.text ?? text, count: (known?.count ?? 0) + count });
  }
  const listed = Object.entries(points).map(([text, value]) => {
    const count = counts.get(categoryKey(text))?.count ?? 0;
    counts.delete(categoryKey(text));
    return { text, points: value, count };
  });
  const unlisted = [...counts.values()].map(({ text, count }) => ({ text, points: undefined, count }));
  return [...listed.sort((a, b) => b.points - a.points), ...unlisted.sort((a, b) => b.count - a.count)];
}
