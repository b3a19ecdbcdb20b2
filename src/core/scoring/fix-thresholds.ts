import { tidy } from "../numeric/friendly";
import { placeOf } from "../numeric/place-of";
import type { CustomerClass } from "../model/types";
import type { Scores } from "./types";

/** From tens down to a billionth of a point, the finest that scores are told apart by. */
const STEPS = [10, 5, ...Array.from({ length: 10 }, (_, power) => 10 ** -power)];

/** The roundest number strictly between two others; of several the one next to the middle. */
function roundestBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (const step of STEPS) {
    const candidate = tidy(Math.round(middle / step) * step);
    if (candidate > low && candidate < high) return candidate;
  }
  return middle;
}

/**
 * Classes as a rule cut them for these customers, with thresholds that stay: round numbers between the lowest score of
 * a class and the highest of the next, so that every customer keeps the class whatever the bound rule.
 *
 * A class that nobody is in gets a threshold between those of its neighbours. Only where the last class is empty and a
 * threshold would have to be below 0 do customers move: those with 0 points fall into it.
 *
 * @param classes As in `Scores.classes`.
 * @param scores Points; NaN is not looked at.
 */
export function fixThresholds(
  { list }: Pick<Scores["classes"], "list">,
  scores: Float64Array,
): readonly CustomerClass[] {
  const ascending = scores.filter((score) => !Number.isNaN(score)).sort();
  let above = Infinity;
  return list.map((each, index) => {
    if (index === list.length - 1) return { ...each, from: 0 };
    const place = placeOf(ascending, each.from);
    const lowest = ascending[place - 1] ?? 0;
    const highest = Math.min(above, ascending[place] ?? 100);
    const sharing = list.slice(index, -1).filter(({ from }) => from === each.from).length;
    const room = highest - lowest;
    above =
      room > 0
        ? roundestBetween(lowest + (room * (sharing - 1)) / sharing, highest)
        : (Math.min(above, 1) * sharing) / (sharing + 1);
    return { ...each, from: above };
  });
}
