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
  ColumnSeries,
  DevelopmentSetup,
  ListPeriod,
  MigrationValueSetup,
  PeriodSource,
  RewardChoice,
} from "./setup";
export type { MigrationValueIssue, MigrationValueIssueKind, MigrationValues } from "./value-types";
export type { PeriodNote, PeriodNoteKind } from "./notes";
