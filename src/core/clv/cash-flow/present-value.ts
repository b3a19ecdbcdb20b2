import { fail, ok, type Result } from "../../result";
import { geometricSum } from "./geometric-sum";
import { planCashFlow, type Plan } from "./plan";
import { presentPayments } from "./present-payments";
import type { CashFlow, CashFlowIssue } from "./types";

/**
 * What a customer is worth today: the discounted contributions of the periods to come, less acquisition and
 * retention cost.
 *
 * Berger & Nasr (1998), Journal of Interactive Marketing 12(1); Gupta & Lehmann (2003), the same 17(1), whose margin
 * multiple r / (1 + i - r) is `timing: "end", retentionFrom: "first"` without an end.
 *
 * @returns Money of the contribution's currency, or every reason why there is no such amount.
 */
export function presentValue(flow: CashFlow): Result<number, CashFlowIssue> {
  const plan = planCashFlow(flow);
  if (!plan.ok) return plan;
  const value = isConstant(plan.value) ? closedForm(plan.value) : sumOf(presentPayments(plan.value));
  if (Number.isFinite(value)) return ok(value - plan.value.acquisitionCost);
  return fail({ kind: "value-unbounded", path: ["periods"] });
}

interface ConstantPlan extends Plan {
  readonly contribution: number;
  readonly retentionRate: number;
  readonly survival: undefined;
}

function isConstant(plan: Plan): plan is ConstantPlan {
  return (
    typeof plan.contribution === "number" &&
    typeof plan.retentionRate === "number" &&
    plan.survival === undefined
  );
}

function closedForm(plan: ConstantPlan): number {
  const { contribution, retentionRate, discountRate, growth, periods, retentionCost } = plan;
  const payment = contribution * (plan.retainedFirst ? retentionRate : 1);
  const income = payment === 0 ? 0 : payment * geometricSum(retentionRate, growth, discountRate, periods);
  const cost =
    retentionCost === 0 ? 0 : retentionCost * geometricSum(retentionRate, 0, discountRate, periods);
  return (income - cost) * (1 + discountRate) ** -plan.delay;
}

function sumOf(payments: Iterable<number>): number {
  let total = 0;
  for (const payment of payments) total += payment;
  return total;
}
