export { budgetCurve, type BudgetCurve } from "./budget-curve";
export { classFigures, type ClassFigures } from "./class-figures";
export { lossCustomers, type LossColumns, type LossCustomers } from "./loss-customers";
export { proposeTerms, proposeTotal } from "./propose-budget";
export { extraContribution, marginalReturn, responseOf } from "./response";
export type { BudgetPeriod, BudgetSetup, ClassTerms } from "./setup";
export { shareBudget, type BudgetIssue, type BudgetIssueKind } from "./share-budget";
export { splitBudget } from "./simple-split";
export type { BudgetClass, BudgetPlan, BudgetShares, Response, ResponseTerms } from "./types";
