export { type ContractCohort } from "./contract-cohorts";
export { proposeRetention } from "./propose-retention";
export { type SurvivorGroup } from "./read-survivors";
export { type RetentionCurve, type RetentionModel } from "./retention-curve";
export {
  type ContractListSetup,
  type ContractTerms,
  type ContractUnit,
  type RetentionSetup,
  type SurvivorTableSetup,
} from "./setup";
export { type RetentionStudy, studyRetention } from "./study-retention";
export { type TenureRow } from "./tenure-rows";
export { type ContractIssue, type ContractReview, type Contracts } from "./types";
export { type ContractValues } from "./value-contracts";
