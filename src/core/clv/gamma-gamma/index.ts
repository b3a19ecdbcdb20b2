export { fitGammaGamma, type GammaGammaFit } from "./fit";
export { gammaGammaLogLikelihood } from "./likelihood";
export { gammaGammaExpectedSpend, gammaGammaMeanSpend } from "./predict";
export type { GammaGammaParams, SpendColumns, SpendIssue, SpendIssueKind } from "./types";
