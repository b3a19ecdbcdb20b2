export {
  bootstrapSteps,
  bootstrapTotals,
  DEFAULT_REFITS,
  type BootstrapRequest,
  type BootstrapTotals,
  type Interval,
} from "./bootstrap-totals";
export { type BootstrapCustomers, type BootstrapIssue, type Totals, type TotalsRequest } from "./totals";
