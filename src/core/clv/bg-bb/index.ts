export { bgBbCountProbability } from "./counts";
export { fitBgBb, type OpportunityIssue } from "./fit";
export { bgBbLogLikelihood } from "./likelihood";
export {
  bgBbAlive,
  bgBbExpectedPurchases,
  bgBbNewCustomerPurchases,
  bgBbResidualTransactions,
} from "./predict";
export type { BgBbParams, OpportunityColumns } from "./types";
