import type { Response, ResponseTerms } from "./types";

/**
 * The response that goes through what was said: so much spent, so much more contribution, and that much at most. An
 * exponential approach to a ceiling, as Blattberg & Deighton (1996), Harvard Business Review 74(4), draw the answer to
 * spending, here in money instead of in rates.
 *
 * @returns An effect of 0 where the gain is 0; NaN unless `spend` > 0 and 0 <= `gain` < `ceiling`.
 */
export function responseOf({ spend, gain, ceiling }: ResponseTerms): Response {
  if (gain === 0) return { ceiling, effect: 0 };
  const isKnown = spend > 0 && gain > 0 && gain < ceiling;
  return { ceiling, effect: isKnown ? -Math.log1p(-gain / ceiling) / spend : NaN };
}

/** Extra contribution of a customer and period at a spending of 0 or more. */
export const extraContribution = ({ ceiling, effect }: Response, spending: number): number =>
  effect === 0 ? 0 : -ceiling * Math.expm1(-effect * spending);

/** What one more unit of money on a customer brings at a spending of 0 or more; falls as spending grows. */
export const marginalReturn = ({ ceiling, effect }: Response, spending: number): number =>
  effect === 0 ? 0 : ceiling * effect * Math.exp(-effect * spending);
