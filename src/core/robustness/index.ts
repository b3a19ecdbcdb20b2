export { compareScores, type ClassMover, type ScoreComparison } from "./compare-scores";
export { measureRobustness, robustnessSteps } from "./robustness";
export {
  DEFAULT_ROBUSTNESS,
  type ClassRobustness,
  type Robustness,
  type RobustnessOptions,
  type RobustnessProgress,
  type RobustnessTotals,
} from "./types";
export { type WeightBounds } from "./weight-sampler";
