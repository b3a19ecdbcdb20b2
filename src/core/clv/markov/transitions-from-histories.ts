/** Moves between states as they were observed. */
export interface ObservedTransitions {
  /** The names of the states, in the order of rows and columns. */
  readonly states: readonly string[];
  /** `counts[from][to]`: customers in the one state who were in the other a period later. */
  readonly counts: readonly (readonly number[])[];
  /** Shares of each row; a row in `unobserved` stays with its state, for lack of any better knowledge. */
  readonly probabilities: readonly (readonly number[])[];
  /** Positions of the states from which no move was observed, staying included. */
  readonly unobserved: readonly number[];
}

/**
 * Transition probabilities between states such as customer classes, as the shares of the moves that were made: their
 * maximum-likelihood estimate (Anderson & Goodman 1957, Annals of Mathematical Statistics 28(1)).
 *
 * @param histories A row for each customer with the state in one period after the other. Where it is `undefined` the
 *   customer was not seen, and no move is counted into or out of that period.
 * @param states All states in their order; found in the histories, in the order of appearance, when absent. Others
 *   than these count like `undefined`.
 */
export function transitionsFromHistories(
  histories: readonly (readonly (string | undefined)[])[],
  states: readonly string[] = [...new Set(histories.flat())].filter((state) => state !== undefined),
): ObservedTransitions {
  const positions = new Map(states.map((state, at) => [state, at]));
  const positionOf = (state: string | undefined) => (state === undefined ? undefined : positions.get(state));
  const counts = states.map(() => states.map(() => 0));
  for (const history of histories)
    for (let period = 1; period < history.length; period++) {
      const from = positionOf(history[period - 1]);
      const to = positionOf(history[period]);
      if (from !== undefined && to !== undefined) counts[from]![to]! += 1;
    }
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  return {
    states,
    counts,
    probabilities: counts.map((row, from) =>
      row.map((count, to) => (totals[from]! > 0 ? count / totals[from]! : from === to ? 1 : 0)),
    ),
    unobserved: totals.flatMap((total, from) => (total === 0 ? [from] : [])),
  };
}
