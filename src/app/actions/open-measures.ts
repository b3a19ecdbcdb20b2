import { type ActionList, type Cell } from "../../core";

/** How many open measures there are of a kind. */
export interface MeasureCount {
  readonly name: string;
  readonly count: number;
}

/** The open measures of a list, counted. */
export interface OpenMeasures {
  /** Rows of the list that are not closed and have a measure. */
  readonly rows: readonly number[];
  /** Reasons in the order of the list, and per reason the counts by class, in the order of `classes`. */
  readonly reasons: readonly string[];
  readonly classes: readonly string[];
  readonly byReason: readonly (readonly number[])[];
  readonly byPriority: readonly MeasureCount[];
  /** The most first; "" for nobody. */
  readonly byResponsible: readonly MeasureCount[];
}

const shown = (cell: Cell | undefined): string => String(cell ?? "").trim();

/**
 * Counts the measures that are still to be done.
 *
 * @param classes Names of the classes, best first; others that stand in the list come behind them.
 * @param closed What rows are closed with.
 */
export function openMeasures(
  { rowCount, columns }: ActionList,
  classes: readonly string[],
  closed: readonly string[],
): OpenMeasures {
  const isClosed = new Set(closed.map((text) => text.toLowerCase()));
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => shown(columns.measure[row]) !== "" && !isClosed.has(shown(columns.status[row]).toLowerCase()),
  );
  const texts = (column: keyof ActionList["columns"]) => rows.map((row) => shown(columns[column][row]));
  const [reasonOf, classOf] = [texts("reason"), texts("class")];
  const reasons = [...new Set(reasonOf)];
  const standing = new Set(classOf);
  const known = [...new Set([...classes, ...classOf])].filter((name) => standing.has(name));
  const reasonAt = new Map(reasons.map((reason, at) => [reason, at]));
  const classAt = new Map(known.map((name, at) => [name, at]));
  const byReason = reasons.map(() => known.map(() => 0));
  rows.forEach((_, at) => {
    byReason[reasonAt.get(reasonOf[at]!)!]![classAt.get(classOf[at]!)!]! += 1;
  });
  return {
    rows,
    reasons,
    classes: known,
    byReason,
    byPriority: countsOf(texts("priority")).sort((a, b) => a.name.localeCompare(b.name, "en")),
    byResponsible: countsOf(texts("responsible")).sort((a, b) => b.count - a.count),
  };
}

function countsOf(names: readonly string[]): MeasureCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
