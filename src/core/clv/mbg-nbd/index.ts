export { fitMbgNbd } from "./fit";
export { mbgNbdLogLikelihood } from "./likelihood";
export { mbgNbdAlive, mbgNbdExpectedPurchases, mbgNbdNewCustomerPurchases } from "./predict";
export { type MbgNbdParams } from "./types";
