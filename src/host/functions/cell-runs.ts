import { type Area, area } from "../area";
import type { Caller } from "../engine-functions";

/** Cells as areas, those that stand below each other as one: two thousand formulas in a column are one area. */
export function runsOf(cells: Iterable<Caller>): { sheet: string; area: Area }[] {
  const columns = new Map<string, { sheet: string; column: number; rows: Set<number> }>();
  for (const { sheet, row, column } of cells) {
    const key = `${column} ${sheet}`;
    let found = columns.get(key);
    if (!found) columns.set(key, (found = { sheet, column, rows: new Set() }));
    found.rows.add(row);
  }
  return [...columns.values()].flatMap(({ sheet, column, rows }) => {
    const sorted = [...rows].sort((a, b) => a - b);
    const runs: { sheet: string; area: Area }[] = [];
    let start = 0;
    sorted.forEach((row, i) => {
      if (sorted[i + 1] === row + 1) return;
      runs.push({ sheet, area: area(sorted[start]!, column, i - start + 1) });
      start = i + 1;
    });
    return runs;
  });
}
