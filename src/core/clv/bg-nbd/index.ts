export { fitBgNbd } from "./fit";
export { bgNbdLogLikelihood } from "./likelihood";
export {
  bgNbdAlive,
  bgNbdCountProbability,
  bgNbdExpectedPurchases,
  bgNbdNewCustomerPurchases,
  bgNbdResidualTransactions,
} from "./predict";
export { type BgNbdParams } from "./types";
