export { analysePairwise, type PairwiseAnalysis } from "./pairwise/analyse";
export { ACCEPTED_CONSISTENCY_RATIO, type PairwiseWeights } from "./pairwise/consistency";
export { toSaatyScale, type Contradiction } from "./pairwise/mend";
export { FEWEST_COMPARED, MOST_COMPARED, MOST_RATIO, type PairJudgement } from "./pairwise/types";
export { type WeightIssue, type WeightIssueKind } from "./issues";
export { parseWeightStatement } from "./parse-statement";
export { rankOrderShares } from "./rank-order";
export { sharesOfStatement } from "./shares-of-statement";
export { type WeightMethod, type WeightStatement } from "./statement";
export { factorShares } from "./suggestion/factor-shares";
export {
  suggestWeights,
  type SuggestionIssue,
  type SuggestionMethod,
  type WeightSuggestion,
} from "./suggestion/suggest-weights";
export { applyWeights, wholeWeights, wholeWeightsAround, type WeightGrain } from "./whole-weights";
export {
  groupWeights,
  type GroupIssue,
  type GroupMean,
  type GroupWeights,
  type ParticipantWeights,
  type WeightDeviation,
} from "./workshop/group-weights";
export {
  parseParticipant,
  parseWorkshop,
  serializeWorkshop,
  WORKSHOP_VERSION,
  type WorkshopIssue,
  type WorkshopIssueKind,
} from "./workshop/parse-workshop";
export { participantForm, type FormWords } from "./workshop/participant-form";
export { isPairsForm, readPairsForm, type PairsForm, type PairsFormIssue } from "./workshop/read-pairs-form";
export { readPointsTable, type PointsTable, type PointsTableIssue } from "./workshop/read-points-table";
export { type WeightSpread } from "./workshop/spread";
export { type Participant, type WeighedFactor, type Workshop } from "./workshop/types";
