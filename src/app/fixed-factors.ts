import { type Column, findColumn, isOfElapsedTime, type ScoringModel, type Table, topicOf } from "../core";

function holdsCalendarYears({ kind, numbers }: Column): boolean {
  if (kind !== "number") return false;
  const given = numbers.filter((value) => !Number.isNaN(value));
  return (
    given.length > 0 && given.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100)
  );
}

/**
 * Tells factors that lie in the past: the day of a first purchase does not move, a relationship gets no shorter, and a
 * last purchase no earlier.
 */
export function fixedFactors(
  model: ScoringModel,
  table: Table,
): (factorIndex: number, rises: boolean) => boolean {
  const fixed = model.factors.map(({ column: header, scale }) => {
    const column = findColumn(table, header);
    const topic = topicOf(header);
    if (topic !== "tenure" && topic !== "recency") return { up: false, down: false };
    if (column === undefined || isOfElapsedTime(scale)) return { up: false, down: topic === "tenure" };
    const isDay = column.kind === "date" || holdsCalendarYears(column);
    return { up: topic === "tenure" && isDay, down: topic === "tenure" || isDay };
  });
  return (factorIndex, rises) => fixed[factorIndex]?.[rises ? "up" : "down"] ?? false;
}
