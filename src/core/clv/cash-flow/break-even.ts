import { ok, type Result } from "../../result";
import { planCashFlow } from "./plan";
import { presentPayments } from "./present-payments";
import type { CashFlow, CashFlowIssue } from "./types";

/** Payments that `breakEven` looks at before it says that a customer never pays back. */
export const BREAK_EVEN_LIMIT = 10_000;

/**
 * The payment by which a customer has earned back the acquisition cost, discounting included.
 *
 * @returns The number of payments, 0 when nothing was spent, `undefined` when the cost is not earned back within
 * the periods given (at most `BREAK_EVEN_LIMIT`).
 */
export function breakEven(flow: CashFlow): Result<number | undefined, CashFlowIssue> {
  const plan = planCashFlow(flow);
  if (!plan.ok) return plan;
  let open = plan.value.acquisitionCost;
  if (open === 0) return ok(0);
  let payments = 0;
  for (const payment of presentPayments({
    ...plan.value,
    periods: Math.min(plan.value.periods, BREAK_EVEN_LIMIT),
  })) {
    payments++;
    open -= payment;
    if (open <= 0) return ok(payments);
  }
  return ok(undefined);
}
