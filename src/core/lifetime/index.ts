export { aliveHistory } from "./alive-history";
export { compareLifetimes, type LifetimeComparison, type ModelPictures } from "./compare-lifetimes";
export { equityOf, type LifetimeEquity } from "./equity-base";
export { USUAL_LIFETIME, type LifetimeSetup } from "./setup";
export { modelledCustomers, valueLifetimes, type LifetimeValues, type SpendFit } from "./value-lifetimes";
