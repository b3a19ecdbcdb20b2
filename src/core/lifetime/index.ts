export { aliveHistory } from "./alive-history";
export { compareLifetimes, type LifetimeComparison, type ModelPictures } from "./compare-lifetimes";
export { equityOf, type LifetimeEquity } from "./equity-base";
export {
  equityBaseFor,
  newcomerWorth,
  proposeFuture,
  type EquitySetup,
  type FutureProposal,
} from "./equity-setup";
export { USUAL_LIFETIME, type LifetimeSetup } from "./setup";
export { modelledCustomers, valueLifetimes, type LifetimeValues, type SpendFit } from "./value-lifetimes";
export { lifetimeWinBack, USUAL_WIN_BACK, type WinBackSetup } from "./win-back";
