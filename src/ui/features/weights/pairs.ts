import type { PairJudgement } from "../../../core";

/** Two factors that are compared. */
export type Pair = Pick<PairJudgement, "first" | "second">;

/**
 * All pairs of factors. Neighbours come first, so that the answers connect all factors as early as possible and there
 * are weights to show.
 */
export function pairsOf(ids: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let distance = 1; distance < ids.length; distance += 1) {
    for (let at = 0; at + distance < ids.length; at += 1) {
      pairs.push({ first: ids[at]!, second: ids[at + distance]! });
    }
  }
  return pairs;
}

const isOf = (pair: Pair, { first, second }: Pair) =>
  (first === pair.first && second === pair.second) || (first === pair.second && second === pair.first);

/** How many times as important the pair's first factor was judged to be as its second; undefined where it was not. */
export function ratioOf(judgements: readonly PairJudgement[], pair: Pair): number | undefined {
  const judgement = judgements.find((each) => isOf(pair, each));
  if (judgement === undefined) return undefined;
  return judgement.first === pair.first ? judgement.ratio : 1 / judgement.ratio;
}

/** The judgements with one pair judged anew; undefined takes its judgement out. */
export function withRatio(
  judgements: readonly PairJudgement[],
  pair: Pair,
  ratio: number | undefined,
): readonly PairJudgement[] {
  const others = judgements.filter((each) => !isOf(pair, each));
  return ratio === undefined ? others : [...others, { first: pair.first, second: pair.second, ratio }];
}

/** The judgements about factors that there still are. */
export const judgementsAbout = (ids: readonly string[], judgements: readonly PairJudgement[]) =>
  judgements.filter(({ first, second }) => ids.includes(first) && ids.includes(second));

/** How many more comparisons it takes at least until a chain of them connects all factors. */
export function missingLinks(ids: readonly string[], judgements: readonly PairJudgement[]): number {
  const groupOf = new Map(ids.map((id) => [id, id]));
  for (const { first, second } of judgementsAbout(ids, judgements)) {
    const [kept, joined] = [groupOf.get(first)!, groupOf.get(second)!];
    for (const [id, group] of groupOf) if (group === joined) groupOf.set(id, kept);
  }
  return new Set(groupOf.values()).size - 1;
}

/** The steps of the scale that have a word of their own, from "first is more important" to "second is". */
export const WORDED_STEPS = [8, 6, 4, 2, 0, -2, -4, -6, -8] as const;

/** The outermost step of the scale. */
export const LAST_STEP = 8;

/** Ratio 9 … 1 … 1/9 as a step 8 … 0 … −8 of the scale; what lies between is rounded. */
export const stepOfRatio = (ratio: number): number =>
  ratio >= 1 ? Math.round(ratio) - 1 : 1 - Math.round(1 / ratio) || 0;

export const ratioOfStep = (step: number): number => (step >= 0 ? step + 1 : 1 / (1 - step));
