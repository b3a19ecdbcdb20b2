export { fitBgNbd } from "./fit";
export { bgNbdLogLikelihood } from "./likelihood";
export {
  bgNbdAlive,
  bgNbdCountProbability,
  bgNbdExpectedPurchases,
  bgNbdNewCustomerPurchases,
} from "./predict";
export { type BgNbdParams } from "./types";
