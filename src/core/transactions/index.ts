export { cleanTransactions } from "./clean-transactions";
export { customerKey } from "./customer-codes";
export type { Purchases } from "./purchases";
export type {
  CleanedTransactions,
  TransactionFinding,
  TransactionFindingKind,
  TransactionReview,
} from "./review";
export { dateOfNumber } from "./serial-day";
export {
  USUAL_DECISIONS,
  type CurrencyRule,
  type ReturnRule,
  type RowRule,
  type SameDayRule,
  type TransactionRole,
  type TransactionRoles,
  type TransactionSetup,
} from "./setup";
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
