export { fitMbgNbd } from "./fit";
export { mbgNbdLogLikelihood } from "./likelihood";
export {
  mbgNbdAlive,
  mbgNbdCountProbability,
  mbgNbdExpectedPurchases,
  mbgNbdNewCustomerPurchases,
} from "./predict";
export { type MbgNbdParams } from "./types";
