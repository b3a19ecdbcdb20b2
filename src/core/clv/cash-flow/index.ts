export { BREAK_EVEN_LIMIT, breakEven } from "./break-even";
export { presentValue } from "./present-value";
export {
  bestSpending,
  prospectEquity,
  responseRate,
  responseThrough,
  type SpendingResponse,
  type SpendingOptimum,
  type SpendingQuestion,
} from "./spending-optimum";
export type { CashFlow, CashFlowIssue, CashFlowIssueKind, Timing } from "./types";
