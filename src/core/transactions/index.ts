export { customerKey } from "./customer-codes";
export { summariseTransactions } from "./summary";
export { DAYS_IN_UNIT } from "./time-unit";
export type {
  CustomerName,
  LeftOut,
  PurchaseSummary,
  SummaryOptions,
  HistoryUnit,
  TransactionIssue,
  TransactionIssueKind,
  Transactions,
} from "./types";
