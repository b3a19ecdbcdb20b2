export { customerMargins } from "./customer-margins";
export {
  forecastCustomers,
  type CustomerForecasts,
  type ForecastTerms,
  type ModelledCustomers,
} from "./forecast-customers";
export { valueDistribution, type ValueDistribution } from "./value-distribution";
export { unitTerms, type UnitTerms, type YearlyTerms } from "./yearly-terms";
