import { MOST_RATIO } from "../pairwise/types";

const entropy = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);

/** Least effective number of factors on the 1–9 scale: one is 9 times as important as all others. */
function leastDiversity(factorCount: number): number {
  const total = factorCount + MOST_RATIO - 1;
  const others = new Array<number>(factorCount - 1).fill(1 / total);
  return Math.exp(entropy([MOST_RATIO / total, ...others]));
}

/**
 * How far the participants' weights overlap: 1 when all are the same, 0 when they differ as much as they can.
 *
 * Shannon's entropy of all weights is parted into that within the participants (α) and that between them (β);
 * 1 / exp(β) is stretched so that the greatest disagreement gives 0.
 * - On the 1–9 scale of pairwise comparison this is Goepel's consensus indicator (Goepel 2013, Proceedings of the
 *   ISAHP, in its present form, in which the group as a whole may weigh all factors alike).
 * - Weights without such a limit can be wholly disjoint, and the figure is the relative homogeneity of as many
 *   participants or factors as there are fewer of (Jost 2007, Ecology 88(10)).
 *
 * The figure is lenient with weights of a similar size in another order; look at `rankAgreement` beside it.
 *
 * @param shares By participant the shares of the factors, each adding up to 1; at least one participant.
 * @param isPairwise Whether the weights come from judgements on the 1–9 scale.
 */
export function consensus(shares: readonly (readonly number[])[], isPairwise: boolean): number {
  const people = shares.length;
  const factorCount = shares[0]?.length ?? 0;
  if (people < 2 || factorCount < 2) return 1;
  const mean = shares[0]!.map((_, at) => shares.reduce((sum, each) => sum + each[at]!, 0) / people);
  const within = shares.reduce((sum, each) => sum + entropy(each), 0) / people;
  const overlap = Math.exp(within - entropy(mean));
  const least = isPairwise ? leastDiversity(factorCount) / factorCount : 1 / Math.min(people, factorCount);
  return Math.min(1, Math.max(0, (overlap - least) / (1 - least)));
}
