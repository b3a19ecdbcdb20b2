import { fail, ok, type Issue, type Result } from "../../result";
import { filledTo, fillLevel, type Vessel } from "./fill-level";
import { extraContribution, marginalReturn } from "./response";
import type { BudgetClass, BudgetPlan, BudgetShares } from "./types";

export type BudgetIssueKind =
  /** `value` at `path` must not be negative. */
  | "budget-negative"
  /** The class at `path` is said to gain nothing, or as much as its ceiling. */
  | "response-unknown"
  /** The class at `path` may get at most `most`, but `least` at least. */
  | "limits-crossed"
  /** What the classes get at `least` costs more than the `total`. */
  | "limits-above-budget";

export interface BudgetIssue extends Issue {
  readonly kind: BudgetIssueKind;
}

/**
 * Shares a budget out so that extra contribution less spending is greatest: money goes where the next unit brings most,
 * until it brings the same everywhere (equal marginal returns: Dorfman & Steiner 1954, American Economic Review 44(5);
 * under limits the water-filling of Boyd & Vandenberghe 2004, Convex Optimization, example 5.2).
 *
 * @param hurdle What one unit of money brings elsewhere, > 0; money that brings less is left unspent.
 */
export function shareBudget(
  classes: readonly BudgetClass[],
  total: number,
  hurdle: number,
): Result<BudgetPlan, BudgetIssue> {
  const [first, ...others] = checkBudget(classes, total, hurdle);
  if (first !== undefined) return fail(first, ...others);
  const vessels = classes.map(vesselOf);
  const wanted = spendingAt(-Math.log(hurdle), vessels);
  const costOf = (spending: Float64Array) =>
    classes.reduce((sum, { customers }, at) => sum + customers * spending[at]!, 0);
  const isEnough = costOf(wanted) <= total;
  const shares = sharesOf(classes, isEnough ? wanted : spendingAt(fillLevel(total, vessels), vessels));
  const next = classes.reduce(
    (most, { customers, most: limit }, at) =>
      customers > 0 && shares.spending[at]! < limit ? Math.max(most, shares.marginal[at]!) : most,
    -Infinity,
  );
  return ok({
    ...shares,
    unspent: isEnough ? Math.max(0, total - shares.spent) : 0,
    next: next === -Infinity ? NaN : next,
    end: !isEnough ? "budget" : next === -Infinity ? "limits" : "hurdle",
  });
}

/**
 * What a way of sharing out comes to.
 *
 * @param spending Per customer, one entry a class.
 */
export function sharesOf(classes: readonly BudgetClass[], spending: Float64Array): BudgetShares {
  const gains = spending.map((each, at) => extraContribution(classes[at]!.response, each));
  const sum = (values: Float64Array) =>
    classes.reduce((total, { customers }, at) => total + customers * values[at]!, 0);
  return {
    spending,
    gains,
    marginal: spending.map((each, at) => marginalReturn(classes[at]!.response, each)),
    spent: sum(spending),
    gain: sum(gains),
  };
}

/** Spending at which the marginal return is exp(−level): (level + ln(ceiling · effect)) / effect. */
function vesselOf({ customers, response: { ceiling, effect }, least, most }: BudgetClass): Vessel {
  const answers = customers > 0 && effect > 0 && ceiling > 0;
  return {
    customers,
    slope: answers ? 1 / effect : 0,
    offset: answers ? Math.log(ceiling * effect) / effect : 0,
    least,
    most,
  };
}

const spendingAt = (level: number, vessels: readonly Vessel[]): Float64Array =>
  Float64Array.from(vessels, (vessel) => filledTo(level, vessel));

function checkBudget(classes: readonly BudgetClass[], total: number, hurdle: number): BudgetIssue[] {
  const issues: BudgetIssue[] = [];
  if (!(total >= 0)) issues.push({ kind: "budget-negative", path: ["total"], values: { value: total } });
  if (!(hurdle > 0)) issues.push({ kind: "budget-negative", path: ["hurdle"], values: { value: hurdle } });
  let bound = 0;
  classes.forEach(({ customers, response, least, most }, at) => {
    if (!(response.ceiling >= 0) || !(response.effect >= 0))
      issues.push({ kind: "response-unknown", path: ["classes", at] });
    if (!(least >= 0))
      issues.push({ kind: "budget-negative", path: ["classes", at], values: { value: least } });
    if (!(most >= least))
      issues.push({ kind: "limits-crossed", path: ["classes", at], values: { least, most } });
    bound += customers * least;
  });
  if (bound > total)
    issues.push({ kind: "limits-above-budget", path: ["total"], values: { least: bound, total } });
  return issues;
}
