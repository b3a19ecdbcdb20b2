export {
  customerEquity,
  impliedRetention,
  type CustomerEquity,
  type EquityBase,
  type EquityChange,
  type FutureCustomers,
} from "./customer-equity";
export { equityTornado, TORNADO_STEPS, type EquityDriver, type TornadoBar } from "./tornado";
export { newcomerFlows, presentFlows, retentionFlows, type Newcomer, type YearlyFlows } from "./yearly-flows";
