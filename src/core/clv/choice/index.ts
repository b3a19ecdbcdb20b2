export {
  compareModels,
  CONTINUOUS_KINDS,
  type ComparedModel,
  type ModelComparison,
  type UnfittedModel,
} from "./compare-models";
export { holdoutError, type Holdout, type HoldoutError } from "./holdout-error";
export { carriesModel, judgeData, type DataFinding, type DataJudgement } from "./judge-data";
export { proposeModelKind, type ModelProposal } from "./propose-model-kind";
export {
  proposeContract,
  proposeTiming,
  type ContractProposal,
  type TimingProposal,
} from "./propose-setting";
export { spendIndependence, type SpendIndependence } from "./spend-independence";
