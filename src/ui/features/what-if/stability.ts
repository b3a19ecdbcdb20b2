import { exceptionRule, type Robustness, type Scores, type ScoringModel } from "../../../core";
import type { CustomerNames } from "../../../app";

/** A class holds from this share of the sets on, and tips over below the other. */
const FIRM_FROM = 0.9;
const LOOSE_BELOW = 0.5;

/** How many customers of a class hold, waver and tip over. */
export interface ClassStability {
  readonly customers: number;
  readonly firm: number;
  readonly shaky: number;
  readonly loose: number;
}

/** By class, without customers whose exception is a class of its own. */
export function classStability(
  model: ScoringModel,
  scores: Scores,
  { kept }: Robustness,
): readonly ClassStability[] {
  const tallies = scores.classes.list.map(() => ({ customers: 0, firm: 0, shaky: 0, loose: 0 }));
  for (let row = 0; row < kept.length; row += 1) {
    const share = kept[row]!;
    const tally = tallies[scores.classIndex[row]!];
    if (tally === undefined || Number.isNaN(share)) continue;
    if (exceptionRule(model, scores.exception[row]!)?.shown === "class") continue;
    tally.customers += 1;
    if (share >= FIRM_FROM) tally.firm += 1;
    else if (share < LOOSE_BELOW) tally.loose += 1;
    else tally.shaky += 1;
  }
  return tallies;
}

/** What the list of customers is sorted by. */
export type StabilitySort = "name" | "kept" | "meanRank" | "band";

/** Table rows of the scored customers in the wanted order; equal ones by mean rank. */
export function stabilityOrder(
  { kept, meanRank, bestRank, worstRank }: Robustness,
  names: CustomerNames,
  sort: StabilitySort,
  isDescending: boolean,
  locale: string,
): Int32Array {
  const rows = Int32Array.from(kept.keys()).filter((row) => !Number.isNaN(kept[row]!));
  const direction = isDescending ? -1 : 1;
  const byRank = (a: number, b: number) => meanRank[a]! - meanRank[b]! || a - b;
  if (sort === "name") {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
    return rows.sort(
      (a, b) => direction * collator.compare(names.nameOf(a), names.nameOf(b)) || byRank(a, b),
    );
  }
  const values = {
    kept: (row: number) => kept[row]!,
    meanRank: (row: number) => meanRank[row]!,
    band: (row: number) => worstRank[row]! - bestRank[row]!,
  };
  const value = values[sort];
  return rows.sort((a, b) => direction * (value(a) - value(b)) || byRank(a, b));
}
