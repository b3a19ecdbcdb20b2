import type { ScoringModel } from "../model/types";
import { indexClasses } from "../scoring/classify";
import type { Scores } from "../scoring/types";
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

/**
 * Fills in the last ranks of the classes.
 *
 * @param sizes By rank what its customers count together; index 0 is unused.
 * @param upTo Shares in percent at which classes end.
 */
function rankBorders(sizes: Float64Array, upTo: readonly number[], borders: Float64Array): void {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const lowest = upTo.length;
  borders.fill(0);
  borders[lowest] = Infinity;
  for (let rank = 1, better = 0, index = 0; rank < sizes.length; rank += 1) {
    const share = total > 0 ? (100 * better) / total : 0;
    while (index < lowest && upTo[index]! - share <= SHARE_TOLERANCE) index += 1;
    for (let each = index; each < lowest; each += 1) borders[lowest - 1 - each] = -rank;
    if (index === lowest) break;
    better += sizes[rank]!;
  }
}

/** Classes by the share of customers, or of an amount, that ranks before. */
function byShare(upTo: readonly number[], amounts: Float64Array): ClassFinder {
  const count = amounts.length;
  const keys = new Float64Array(count);
  const sizes = new Float64Array(count + 1);
  const borders = new Float64Array(upTo.length + 1);
  return (_, ranks) => {
    sizes.fill(0);
    for (let at = 0; at < count; at += 1) {
      keys[at] = -ranks[at]!;
      sizes[ranks[at]!]! += amounts[at]!;
    }
    rankBorders(sizes, upTo, borders);
    return { keys, borders };
  };
}

/**
 * How classes are found under every set of weights. Quotas and cumulated shares are cut anew in each set; natural
 * breaks stay where the chosen weights put them, as thresholds do.
 */
export function classFinder(
  { classes }: ScoringModel,
  table: Table,
  scores: Scores,
  { rows }: WeighedPoints,
): ClassFinder {
  const { rule } = classes;
  if (rule?.kind === "quota") return byShare(rule.upTo, new Float64Array(rows.length).fill(1));
  if (rule?.kind === "cumulated") {
    const amounts = findColumn(table, rule.column)?.numbers;
    return byShare(
      rule.upTo,
      Float64Array.from(rows, (row) => Math.max(0, amounts?.[row] || 0)),
    );
  }
  const { borders } = indexClasses(scores.classes);
  return (keys) => ({ keys, borders });
}
