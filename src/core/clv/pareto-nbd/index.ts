export { paretoNbdCountProbability } from "./counts";
export { paretoNbdResidualTransactions } from "./discounted";
export { fitParetoNbd } from "./fit";
export { paretoNbdLogLikelihood } from "./likelihood";
export { paretoNbdAlive, paretoNbdExpectedPurchases, paretoNbdNewCustomerPurchases } from "./predict";
export type { ParetoNbdParams } from "./types";
