import type { Classes, ClassRule } from "../model/types";
import { placeOf } from "../numeric/place-of";
import { naturalBreaks } from "../numeric/natural-breaks";

/** Customers with one and the same score. */
interface Tier {
  readonly score: number;
  readonly customers: number;
  readonly amount: number;
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

/** Best score first. */
function tiersOf({ score, amount, leftOut }: ClassBorderInput): Tier[] {
  const takesPart = (value: number, row: number) => !Number.isNaN(value) && !leftOut?.[row];
  const ascending = score.filter(takesPart).sort();
  const starts = ascending.filter((value, at) => value !== ascending[at - 1]);
  const customers = new Uint32Array(starts.length);
  for (let at = 0, tier = -1; at < ascending.length; at += 1) {
    if (ascending[at] !== ascending[at - 1]) tier += 1;
    customers[tier]! += 1;
  }
  const amounts = new Float64Array(starts.length);
  if (amount !== undefined) {
    score.forEach((value, row) => {
      if (takesPart(value, row)) amounts[placeOf(starts, value)]! += Math.max(0, amount[row] || 0);
    });
  }
  return Array.from(starts, (value, at) => ({
    score: value,
    customers: customers[at]!,
    amount: amounts[at]!,
  })).reverse();
}

/** Slack for shares such as 80 % of a sum of amounts with cents. */
const SHARE_TOLERANCE = 1e-12;

/** The first class whose share is above what the better customers have, for each tier. */
function classesByShare(
  tiers: readonly Tier[],
  upTo: readonly number[],
  sizeOf: (tier: Tier) => number,
): number[] {
  const total = tiers.reduce((sum, tier) => sum + sizeOf(tier), 0);
  let better = 0;
  return tiers.map((tier) => {
    const share = total > 0 ? (100 * better) / total : 0;
    better += sizeOf(tier);
    const index = upTo.findIndex((end) => end - share > SHARE_TOLERANCE * 100);
    return index < 0 ? upTo.length : index;
  });
}

function classesByBreaks(tiers: readonly Tier[], classCount: number): number[] {
  const ascending = [...tiers].reverse();
  const breaks = naturalBreaks(
    ascending.map(({ score }) => score),
    ascending.map(({ customers }) => customers),
    classCount,
  );
  return tiers.map((_, at) => {
    const place = tiers.length - 1 - at;
    return breaks.length - breaks.filter((start) => start <= place).length;
  });
}

function classOfTiers(rule: ClassRule, tiers: readonly Tier[], classCount: number): number[] {
  switch (rule.kind) {
    case "quota":
      return classesByShare(tiers, rule.upTo, ({ customers }) => customers);
    case "cumulated":
      return classesByShare(tiers, rule.upTo, ({ amount }) => amount);
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
  if (tiers.length === 0) return { bound, list };
  const classOf = classOfTiers(rule, tiers, list.length);
  const lowest = new Array<number | undefined>(list.length);
  tiers.forEach(({ score }, at) => (lowest[classOf[at]!] = score));
  let from = tiers[0]!.score;
  return {
    bound: ">=",
    list: list.map((each, index) => {
      from = index === list.length - 1 ? 0 : (lowest[index] ?? from);
      return { ...each, from };
    }),
  };
}
