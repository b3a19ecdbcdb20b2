export { fitMbgNbd } from "./fit";
export { mbgNbdLogLikelihood } from "./likelihood";
export {
  mbgNbdAlive,
  mbgNbdCountProbability,
  mbgNbdExpectedPurchases,
  mbgNbdNewCustomerPurchases,
  mbgNbdResidualTransactions,
} from "./predict";
export { type MbgNbdParams } from "./types";
