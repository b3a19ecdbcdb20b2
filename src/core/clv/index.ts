export * from "./cash-flow";
export * from "./markov";
export * from "./retention";
export * from "./pareto-nbd";
export * from "./bg-nbd";
export * from "./mbg-nbd";
export {
  type CustomerColumns,
  type CustomerIssue,
  type CustomerIssueKind,
  type NumberColumn,
} from "./customers";
export { type Covariance, type Fit, type FitOptions, type FitStatus } from "./fit-status";
export * from "./beta-geometric";
export * from "./gamma-gamma";
export * from "./bg-bb";
export * from "./forecast";
export * from "./bootstrap";
export * from "./occasions";
export * from "./tracking";
export * from "./choice";
export * from "./maps";
export * from "./customer-base";
export * from "./posterior";
export * from "./equity";
export * from "./win-back";
