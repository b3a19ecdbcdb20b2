import { solveLinear } from "./solve-linear";
import type { Migration } from "./types";

/**
 * Value per state of rewards without an end, the first due now: the solution of (I - P / (1 + d)) V = R.
 *
 * @param serve States in which the customer is served; the others are worth 0 and are never left.
 * @returns undefined when rewards go on for ever without being discounted.
 */
export function endlessValue(
  { transitions, rewards, discountRate }: Migration,
  serve: readonly boolean[],
): number[] | undefined {
  const reaching = statesReaching(transitions, (state) => serve[state]! && rewards[state] !== 0, serve);
  if (discountRate < 0 && reaching.some(Boolean)) return undefined;
  if (discountRate === 0) {
    const ending = statesReaching(transitions, (state) => !reaching[state]);
    if (reaching.some((counts, state) => counts && !ending[state])) return undefined;
  }
  const kept = rewards.map((_, state) => state).filter((state) => reaching[state]);
  const solution = solveLinear(
    kept.map((from) =>
      kept.map((to) => {
        if (from !== to) return -transitions[from]![to]! / (1 + discountRate);
        return (discountRate + 1 - transitions[from]![to]!) / (1 + discountRate);
      }),
    ),
    kept.map((state) => rewards[state]!),
  );
  if (solution === undefined) return undefined;
  const values = rewards.map(() => 0);
  kept.forEach((state, at) => (values[state] = solution[at]!));
  return values;
}

/** States from which a goal can be reached by moves between states that may be passed through. */
function statesReaching(
  transitions: Migration["transitions"],
  isGoal: (state: number) => boolean,
  passable: readonly boolean[] = transitions.map(() => true),
): boolean[] {
  const reaching = transitions.map((_, state) => isGoal(state));
  for (let changed = true; changed;) {
    changed = false;
    transitions.forEach((row, from) => {
      if (reaching[from] || !passable[from]) return;
      if (!row.some((probability, to) => probability > 0 && reaching[to])) return;
      reaching[from] = true;
      changed = true;
    });
  }
  return reaching;
}
