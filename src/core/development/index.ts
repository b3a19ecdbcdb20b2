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
  ListPeriods,
  MigrationValueSetup,
  PeriodSource,
  RewardChoice,
} from "./setup";
export type { MigrationValueIssue, MigrationValueIssueKind, MigrationValues } from "./value-types";
export type { PeriodNote, PeriodNoteKind } from "./notes";
export { alignPeriods, type PeriodValues } from "./align-periods";
export {
  earlierHeader,
  headersOfPeriod,
  lastColumnPeriod,
  modelOfPeriod,
  proposeColumnPeriods,
} from "./column-periods";
export { ClassChange, classChanges } from "./customer-changes";
export { monthsBetween } from "./detect-periods";
export { holdLaterDates } from "./held-dates";
export { headerInList, proposeListPeriods } from "./list-periods";
export { indexPeriod, keyFaults, matchPeriods, renamedKeys } from "./match-periods";
export { columnsOfModel, withColumns } from "./model-columns";
export { monthsBefore } from "./months-before";
export { customersOfColumns, markedRows, partOfTable } from "./period-table";
export { proposeDevelopment } from "./propose-development";
export { fixedYardstick } from "./yardstick";
export { customersOfCell, migrationMatrix, rowShare } from "./migration-matrix";
export { studyDevelopment } from "./study-development";
