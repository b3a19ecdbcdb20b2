import { fail, ok, type Result } from "../../result";
import { checkCashFlow } from "./check";
import type { CashFlow, CashFlowIssue } from "./types";

/** A checked cash flow with every default filled in. */
export interface Plan {
  readonly contribution: number | readonly number[];
  readonly discountRate: number;
  readonly retentionRate: number | readonly number[];
  readonly survival: readonly number[] | undefined;
  readonly retainedFirst: boolean;
  /** Time of the first payment, in periods from now. */
  readonly delay: number;
  readonly periods: number;
  readonly growth: number;
  readonly retentionCost: number;
  readonly acquisitionCost: number;
}

const DELAY = { begin: 0, mid: 0.5, end: 1 } as const;

const lengthOf = (list: number | readonly number[] | undefined) =>
  typeof list === "object" ? list.length : Infinity;

export function planCashFlow(flow: CashFlow): Result<Plan, CashFlowIssue> {
  const listed = Math.min(lengthOf(flow.contribution), lengthOf(flow.retentionRate), lengthOf(flow.survival));
  const periods = flow.periods ?? listed;
  const [first, ...others] = checkCashFlow(flow, periods);
  if (first !== undefined) return fail(first, ...others);
  return ok({
    contribution: flow.contribution,
    discountRate: flow.discountRate,
    retentionRate: flow.retentionRate ?? 1,
    survival: flow.survival,
    retainedFirst: flow.retentionFrom === "first",
    delay: DELAY[flow.timing ?? "end"],
    periods,
    growth: flow.growth ?? 0,
    retentionCost: flow.retentionCost ?? 0,
    acquisitionCost: flow.acquisitionCost ?? 0,
  });
}
