export { DEFAULT_BANDS, FEWEST_BANDS, MOST_BANDS, rfmScores } from "./rfm-scores";
export type { Banding, RfmColumns, RfmIssue, RfmIssueKind, RfmScores } from "./types";
