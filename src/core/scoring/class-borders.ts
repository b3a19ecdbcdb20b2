import type { Classes, ClassRule } from "../model/types";
import { naturalBreaks } from "../numeric/natural-breaks";
import { keyedRows, sortDescending } from "./keyed-rows";

/** Customers with one and the same score, column-wise, the best score first. */
interface Tiers {
  readonly score: Float64Array;
  readonly customers: Float64Array;
  readonly amount: Float64Array;
}

/** What the borders of classes are found from, one entry per customer. */
export interface ClassBorderInput {
  /** Points, the double nearest to the decimal number; NaN takes no part. */
  readonly score: Float64Array;
  /** The column of a `cumulated` rule; absent where the table has none. Blanks and losses count as 0. */
  readonly amount?: Float64Array | undefined;
  /** Not 0 for customers that have no say in the borders, as `Scores.exception`. */
  readonly leftOut?: Uint8Array | undefined;
}

function tiersOf({ score, amount, leftOut }: ClassBorderInput): Tiers {
  const { keys, rows } = sortDescending(keyedRows(score, leftOut));
  const tiers = {
    score: new Float64Array(keys.length),
    customers: new Float64Array(keys.length),
    amount: new Float64Array(keys.length),
  };
  let count = 0;
  for (let at = 0; at < keys.length; at += 1) {
    if (at === 0 || keys[at] !== keys[at - 1]) {
      tiers.score[count] = keys[at]!;
      count += 1;
    }
    tiers.customers[count - 1]! += 1;
    if (amount !== undefined) tiers.amount[count - 1]! += Math.max(0, amount[rows[at]!] || 0);
  }
  return {
    score: tiers.score.subarray(0, count),
    customers: tiers.customers.subarray(0, count),
    amount: tiers.amount.subarray(0, count),
  };
}

/** Slack for shares such as 80 % of a sum of amounts with cents. */
const SHARE_TOLERANCE = 1e-12;

/** The class of each tier: the first whose share is above what the better customers have. */
function classesByShare(sizes: Float64Array, upTo: readonly number[]): Uint8Array {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const classOf = new Uint8Array(sizes.length);
  let better = 0;
  let index = 0;
  for (let tier = 0; tier < sizes.length; tier += 1) {
    const share = total > 0 ? (100 * better) / total : 0;
    while (index < upTo.length && upTo[index]! - share <= SHARE_TOLERANCE * 100) index += 1;
    classOf[tier] = index;
    better += sizes[tier]!;
  }
  return classOf;
}

function classesByBreaks({ score, customers }: Tiers, classCount: number): Uint8Array {
  const starts = naturalBreaks(score.slice().reverse(), customers.slice().reverse(), classCount);
  const classOf = new Uint8Array(score.length);
  starts.forEach((start) => {
    for (let tier = score.length - start; tier < score.length; tier += 1) classOf[tier]! += 1;
  });
  return classOf;
}

function classOfTiers(rule: ClassRule, tiers: Tiers, classCount: number): Uint8Array {
  switch (rule.kind) {
    case "quota":
      return classesByShare(tiers.customers, rule.upTo);
    case "cumulated":
      return classesByShare(tiers.amount, rule.upTo);
    case "breaks":
      return classesByBreaks(tiers, classCount);
  }
}

/**
 * The classes with the thresholds that their rule comes to for these customers, so that everything that goes by
 * thresholds serves every rule: a class begins at its lowest score, that score included. A class without customers
 * begins where the one above does.
 *
 * @returns The classes as they are, when thresholds are their rule or nobody is scored.
 */
export function classesByRule(classes: Classes, input: ClassBorderInput): Omit<Classes, "rule"> {
  const { rule, bound, list } = classes;
  if (rule === undefined) return { bound, list };
  const tiers = tiersOf(input);
  const [best] = tiers.score;
  if (best === undefined) return { bound, list };
  const classOf = classOfTiers(rule, tiers, list.length);
  const lowest = new Array<number | undefined>(list.length);
  tiers.score.forEach((score, tier) => (lowest[classOf[tier]!] = score));
  let from = best;
  return {
    bound: ">=",
    list: list.map((each, index) => {
      from = index === list.length - 1 ? 0 : (lowest[index] ?? from);
      return { ...each, from };
    }),
  };
}
