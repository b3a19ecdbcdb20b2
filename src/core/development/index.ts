export type {
  CustomerGroup,
  Development,
  DevelopmentAnswers,
  DevelopmentClass,
  DevelopmentStudy,
  LargestCustomers,
  MarginEffect,
  MigrationBalance,
  MigrationMatrix,
  Period,
  RegularsAnswer,
  SteadyClasses,
  SteadyRule,
  TopAnswer,
} from "./types";
export type {
  ColumnPeriods,
  ColumnSeries,
  DevelopmentSetup,
  ListPeriod,
  MigrationValueSetup,
  PeriodSource,
  RewardChoice,
} from "./setup";
export type { MigrationValueIssue, MigrationValueIssueKind, MigrationValues } from "./value-types";
export type { PeriodNote, PeriodNoteKind } from "./notes";
export { alignPeriods, type PeriodValues } from "./align-periods";
export { ClassChange, classChanges } from "./customer-changes";
export { customersOfCell, migrationMatrix, rowShare } from "./migration-matrix";
export { studyDevelopment } from "./study-development";
