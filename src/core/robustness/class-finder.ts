import type { ScoringModel } from "../model/types";
import { indexClasses } from "../scoring/classify";
import { Exception, type Scores } from "../scoring/types";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import type { WeighedPoints } from "./weighed-points";

/** The borders between the classes under one set of weights, in whatever the class goes by; more is better. */
export interface SetClasses {
  /** One per customer: the score in billionths, or the rank with a minus sign. */
  readonly keys: Float64Array;
  /** Ascending, the least key of every class but the last, from the last but one up; then Infinity. */
  readonly borders: Float64Array;
}

/** Finds the class borders for the scores of one set (in billionths) and their ranks. */
export type ClassFinder = (scores: Float64Array, ranks: Uint32Array) => SetClasses;

/** As in the rule itself: slack for shares such as 80 % of a sum of amounts with cents. */
const SHARE_TOLERANCE = 1e-10;

/** What a rule by shares counts, customer by customer: 1 or an amount; NaN for those who have no say in it. */
type CountedSizes = Float64Array;

/**
 * Fills in the last ranks of the classes.
 *
 * @param sizes By rank what its customers count together, NaN where nobody counts; index 0 is unused.
 * @param upTo Shares in percent at which classes end.
 */
function rankBorders(sizes: Float64Array, upTo: readonly number[], borders: Float64Array): void {
  const total = sizes.reduce((sum, size) => sum + (size || 0), 0);
  const lowest = upTo.length;
  borders.fill(0);
  borders[lowest] = Infinity;
  for (let rank = 1, better = 0, index = 0; rank < sizes.length; rank += 1) {
    const size = sizes[rank]!;
    if (Number.isNaN(size)) continue;
    const share = total > 0 ? (100 * better) / total : 0;
    while (index < lowest && upTo[index]! - share <= SHARE_TOLERANCE) index += 1;
    for (let each = index; each < lowest; each += 1) borders[lowest - 1 - each] = -rank;
    if (index === lowest) break;
    better += size;
  }
}

/** Classes by the share of customers, or of an amount, that ranks before. */
function byShare(upTo: readonly number[], counted: CountedSizes): ClassFinder {
  const count = counted.length;
  const keys = new Float64Array(count);
  const sizes = new Float64Array(count + 1);
  const borders = new Float64Array(upTo.length + 1);
  return (_, ranks) => {
    sizes.fill(NaN);
    for (let at = 0; at < count; at += 1) {
      keys[at] = -ranks[at]!;
      const size = counted[at]!;
      if (!Number.isNaN(size)) sizes[ranks[at]!] = (sizes[ranks[at]!]! || 0) + size;
    }
    rankBorders(sizes, upTo, borders);
    return { keys, borders };
  };
}

/**
 * How classes are found under every set of weights. Quotas and cumulated shares are cut anew in each set, without
 * new and returning customers, as in `classesByRule`; natural breaks stay where the chosen weights put them, as
 * thresholds do.
 */
export function classFinder(
  { classes }: ScoringModel,
  table: Table,
  scores: Scores,
  { rows }: WeighedPoints,
): ClassFinder {
  const { rule } = classes;
  const hasSay = (row: number): boolean => scores.exception[row] === Exception.none;
  if ((rule?.kind === "quota" || rule?.kind === "cumulated") && rows.some(hasSay)) {
    const amounts = rule.kind === "cumulated" ? findColumn(table, rule.column)?.numbers : undefined;
    const size = (row: number): number => (rule.kind === "quota" ? 1 : Math.max(0, amounts?.[row] || 0));
    return byShare(
      rule.upTo,
      Float64Array.from(rows, (row) => (hasSay(row) ? size(row) : NaN)),
    );
  }
  const { borders } = indexClasses(scores.classes);
  return (keys) => ({ keys, borders });
}
