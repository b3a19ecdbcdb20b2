import type { Cell } from "../../core";
import type { HistoryList } from "./history-list";
import type { Snapshot } from "./take-snapshot";
import type { HistoryRun } from "./types";

/** Runs in the order of their days; one of the same model and day takes the place of the earlier one. */
export function withRun(runs: readonly HistoryRun[], run: HistoryRun): readonly HistoryRun[] {
  const others = runs.filter(({ id }) => id !== run.id);
  return [...others, run].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The customers of all runs and of a new one: those known stay in their places, the others come below. */
export function addSnapshot(list: HistoryList, { list: added }: Snapshot): HistoryList {
  const rowOf = new Map(list.keys.map((key, row) => [key, row]));
  const keys = [...list.keys];
  const places = added.keys.map((key) => {
    const known = rowOf.get(key);
    return known ?? keys.push(key) - 1;
  });
  const names: string[] = keys.map((_, row) => list.names[row] ?? "");
  places.forEach((row, at) => {
    if (added.names[at] !== "") names[row] = added.names[at]!;
  });
  const columns = new Map<string, readonly Cell[]>();
  for (const [id, cells] of list.columns)
    columns.set(
      id,
      keys.map((_, row) => cells[row] ?? ""),
    );
  for (const [id, cells] of added.columns) {
    const all = new Array<Cell>(keys.length).fill("");
    places.forEach((row, at) => (all[row] = cells[at]!));
    columns.set(id, all);
  }
  return { keys, names, columns };
}
