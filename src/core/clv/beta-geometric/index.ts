export { fitBetaGeometric } from "./fit";
export { betaGeometricLogLikelihood } from "./likelihood";
export {
  betaGeometricExpectedLifetime,
  betaGeometricResidualLifetime,
  betaGeometricRetention,
  betaGeometricSurvival,
} from "./predict";
export type {
  BetaGeometricParams,
  RetentionColumns,
  RetentionIssue,
  RetentionIssueKind,
  Survivors,
} from "./types";
