import { fail, ok, type Result } from "../../result";
import type { CashFlowIssue } from "./types";

/** How a rate answers to spending: `ceiling` · (1 - exp(-effect · spending)). */
export interface SpendingResponse {
  /** The rate that no budget exceeds, above 0 and at most 1. */
  readonly ceiling: number;
  /** Per unit of money and head, above 0. */
  readonly effect: number;
}

export interface SpendingQuestion {
  /** Contribution of a customer and period, before what is spent on keeping the customer. */
  readonly margin: number;
  /** Per period, above 0. */
  readonly discountRate: number;
  readonly acquisition: SpendingResponse;
  readonly retention: SpendingResponse;
}

export interface SpendingOptimum {
  /** Best spending on a prospect. */
  readonly acquisitionSpending: number;
  /** Best spending on a customer in a period. */
  readonly retentionSpending: number;
  readonly acquisitionRate: number;
  readonly retentionRate: number;
  /** Customer equity of a prospect at these spendings. */
  readonly equity: number;
}

/**
 * Rate that a spending yields: Blattberg & Deighton (1996), Harvard Business Review 74(4).
 *
 * @param spending Money a head, 0 or more.
 */
export function responseRate({ ceiling, effect }: SpendingResponse, spending: number): number {
  return -ceiling * Math.expm1(-effect * spending);
}

/**
 * The response that goes through what was observed: so much spent, this rate reached, and that rate at most.
 *
 * @returns NaN as the effect unless 0 < rate < ceiling and spending > 0.
 */
export function responseThrough(spending: number, rate: number, ceiling: number): SpendingResponse {
  const known = spending > 0 && rate > 0 && rate < ceiling;
  return { ceiling, effect: known ? -Math.log1p(-rate / ceiling) / spending : NaN };
}

/**
 * Customer equity of a prospect: a m - A + a (m - R / r) r' / (1 - r') with r' = r / (1 + d), in the symbols of
 * Blattberg & Deighton (1996).
 */
export function prospectEquity(
  question: SpendingQuestion,
  acquisitionSpending: number,
  retentionSpending: number,
) {
  return (
    responseRate(question.acquisition, acquisitionSpending) * customerEquity(question, retentionSpending) -
    acquisitionSpending
  );
}

/**
 * The spendings on acquiring and on keeping customers that make a prospect worth most.
 *
 * @returns Issues with the offending field when a number is outside its range.
 */
export function bestSpending(question: SpendingQuestion): Result<SpendingOptimum, CashFlowIssue> {
  const [first, ...others] = check(question);
  if (first !== undefined) return fail(first, ...others);
  const retentionSpending = bestRetentionSpending(question);
  const { ceiling, effect } = question.acquisition;
  const gain = ceiling * effect * customerEquity(question, retentionSpending);
  const acquisitionSpending = gain > 1 ? Math.log(gain) / effect : 0;
  return ok({
    acquisitionSpending,
    retentionSpending,
    acquisitionRate: responseRate(question.acquisition, acquisitionSpending),
    retentionRate: responseRate(question.retention, retentionSpending),
    equity: prospectEquity(question, acquisitionSpending, retentionSpending),
  });
}

function customerEquity({ margin, discountRate, retention }: SpendingQuestion, spending: number): number {
  const rate = responseRate(retention, spending);
  return margin + (margin * rate - spending) / (1 + discountRate - rate);
}

function bestRetentionSpending({ margin, discountRate, retention }: SpendingQuestion): number {
  const { ceiling, effect } = retention;
  const worth = margin * (1 + discountRate);
  // The sign of the equity's slope; falls throughout 0…worth and is negative at its end.
  const slope = (spending: number) =>
    ceiling * effect * Math.exp(-effect * spending) * (worth - spending) -
    (1 + discountRate - responseRate(retention, spending));
  if (!(slope(0) > 0)) return 0;
  let low = 0;
  let high = worth;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
}

function check(question: SpendingQuestion): CashFlowIssue[] {
  const { margin, discountRate, acquisition, retention } = question;
  const positive = {
    discountRate: [discountRate],
    acquisition: [acquisition.ceiling, acquisition.effect],
    retention: [retention.ceiling, retention.effect],
  };
  return [
    ...(Number.isFinite(margin)
      ? []
      : [{ kind: "not-a-number", path: ["margin"], values: { value: margin } } as const]),
    ...Object.entries(positive).flatMap(([name, values]) =>
      values
        .filter((value) => !(value > 0 && value < Infinity))
        .map((value) => ({ kind: "not-above", path: [name], values: { value, above: 0 } }) as const),
    ),
    ...(["acquisition", "retention"] as const)
      .filter((name) => question[name].ceiling > 1)
      .map((name) => ({
        kind: "out-of-range" as const,
        path: [name, "ceiling"],
        values: { value: question[name].ceiling, least: 0, most: 1 },
      })),
  ];
}
