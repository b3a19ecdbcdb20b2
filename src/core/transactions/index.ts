export { periodsBetween, type Periods, type PeriodUnit } from "./calendar-periods";
export { changeRoles } from "./change-roles";
export { cleanTransactions } from "./clean-transactions";
export {
  cohortRetention,
  type CohortMeasure,
  type CohortRetention,
  type RetainedCohort,
} from "./cohort-retention";
export { cohortUnits, type CohortUnits } from "./cohort-units";
export { cohorts, type Cohorts, type CohortUnit } from "./cohorts";
export { customerKey } from "./customer-codes";
export type { Purchases } from "./purchases";
export { purchasesOverTime, type PurchasesOverTime } from "./purchases-over-time";
export { rfmColumns, type MonetaryMeasure, type PurchaseColumns } from "./rfm-columns";
export type {
  CleanedTransactions,
  TransactionFinding,
  TransactionFindingKind,
  TransactionReview,
} from "./review";
export {
  proposeTransactions,
  type TransactionProposal,
  type TransactionReason,
} from "./propose-transactions";
export { proposeTransactionSetup, type SetupProposal } from "./propose-setup";
export { proposeTransactionRoles } from "./propose-roles";
export { customerFigures, type CustomerFigures } from "./customer-figures";
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
