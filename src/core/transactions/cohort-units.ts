import { periodsBetween } from "./calendar-periods";
import type { CohortUnit } from "./cohorts";
import type { Purchases } from "./purchases";

/** By which periods the cohorts of an observation can be told apart. */
export interface CohortUnits {
  /** From the shortest; empty where the observation lies within one period of any kind. */
  readonly offered: readonly CohortUnit[];
  readonly proposed: CohortUnit | undefined;
}

const UNITS: readonly CohortUnit[] = ["month", "quarter", "year"];

/** More months or quarters than these are none to look at one by one. */
const MOST_PERIODS = 60;

/** So many periods fit beside each other with their numbers. */
const PROPOSED_PERIODS = 19;

/** The periods that an observation has some of but not too many; the shortest that can be read at a glance is proposed. */
export function cohortUnits({ firstDay, lastDay }: Pick<Purchases, "firstDay" | "lastDay">): CohortUnits {
  const counts = UNITS.map((unit) => ({ unit, count: periodsBetween(firstDay, lastDay, unit).from.length }));
  const offered = counts.filter(({ unit, count }) => count > 1 && (unit === "year" || count <= MOST_PERIODS));
  const proposed = offered.find(({ count }) => count <= PROPOSED_PERIODS) ?? offered.at(-1);
  return { offered: offered.map(({ unit }) => unit), proposed: proposed?.unit };
}
