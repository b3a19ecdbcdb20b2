export {
  aliveColumn,
  expectedPurchasesColumn,
  residualTransactionsColumn,
  type HistoryColumns,
} from "./columns";
export {
  customerValue,
  customerValues,
  type CustomerValue,
  type CustomerValues,
  type Spender,
  type SpenderColumns,
  type ValueModel,
  type ValueProblem,
  type ValueTerms,
} from "./customer-value";
export { alive, expectedPurchases, residualTransactions } from "./predict";
export { newCustomerCount, newCustomerPurchases } from "./new-customers";
export { type PurchaseModel, type PurchaseModelKind } from "./purchase-model";
export { fitPurchaseModel, type FittedPurchaseModel } from "./fit-purchase-model";
