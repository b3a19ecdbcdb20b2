export { fitBgNbd } from "./fit";
export { bgNbdLogLikelihood } from "./likelihood";
export { bgNbdAlive, bgNbdExpectedPurchases, bgNbdNewCustomerPurchases } from "./predict";
export { type BgNbdParams } from "./types";
