export { loadCustomers } from "./load-customers";
export type { ReadChoices } from "./read-choices";
export type { KeptRun } from "./history/kept-run";
export { HISTORY_LIST, isOfModel, NO_HISTORY } from "./history/types";
export { isDue } from "./history/reminder";
export type { HistoryRun, StoredHistory, UpdateCycle } from "./history/types";
export { missesId } from "./joins/misses-id";
export { channelsPage, type ChannelColumn, type ChannelsPage } from "./budget/channels-page";
export { productsPage, type ProductsWords } from "./budget/products-page";
export { budgetPage } from "./budget/budget-page";
export type { BudgetWords } from "./budget/budget-words";
export type { BudgetDecisions, StoredBudget } from "./budget/setup";
export { actionsPage } from "./actions/actions-page";
export { customerChanges } from "./actions/customer-changes";
export type { StoredActions } from "./actions/setup";
export type { StoredContracts } from "./contracts/setup";
export { type EarlierData, loadDevelopment } from "./development/load-development";
export type { DevelopmentIssue, LoadedDevelopment, RenamedKeys } from "./development/periods";
export type { StoredDevelopment } from "./development/setup";
export type { Joiner } from "./joins/joiner";
export type { JoinSetup, StoredJoins } from "./joins/setup";
export type { EarlierMoves } from "./portfolio/earlier-moves";
export type { ConcentrationWords, PortfolioWords } from "./portfolio/portfolio-words";
export type { StoredPortfolio } from "./portfolio/setup";
export type { Analyst } from "./purchases/analyst";
export type { ChosenValues } from "./purchases/lifetime-service";
export type {
  JoinedTables,
  PurchaseDecisions,
  PurchasesSetup,
  RfmDecisions,
  StoredPurchases,
} from "./purchases/setup";
export { REVIEW_PARTS, USUAL_REVIEW } from "./review/setup";
export type { ReviewPart, StoredReview } from "./review/setup";
export { storedSource } from "./stored-source";
export { customerNames } from "./customer-names";
export type { CustomerNames } from "./customer-names";
export type { ModelComparison } from "./compare-models";
export { createLocalScorer, createWorkerScorer } from "./scorer";
export type { LongWork, Scorer } from "./scorer";
export { loadStoredModels, newResultId, saveStoredModels } from "./stored-models";
export { NO_STORED_MODELS } from "./stored-models-types";
export type {
  StoredModel,
  StoredModels,
  StoredParts,
  StoredWorkshop,
  WorkshopMethod,
} from "./stored-models-types";
export { formulaHindrance, MOST_FORMULA_CUSTOMERS, MOST_RANK_FORMULAS } from "./formulas/live-formulas";
export type { ReportWords } from "./report/report-words";
export { liftTexts } from "./lift-texts";
export type { LiftWords } from "./lift-texts";
export { readAnswerFile } from "./workshop/read-answers";
export { standingOf } from "./workshop/standing";
export {
  newWorkshop,
  withAwaited,
  withGroupMean,
  withParticipants,
  withoutName,
  withMethod,
} from "./workshop/edit-workshop";
export { DEFAULT_WRITE_CHOICES } from "./write-choices";
export type { WriteChoices, WriteColumn } from "./write-choices";
export { buildWriteRequest } from "./write-request";
export type { WriteInput, WriteLabels } from "./write-request";
export { fixedFactors } from "./fixed-factors";
