export * from "./result";
export * from "./table/types";
export * from "./model/types";
export * from "./scoring/types";

export * from "./clv";
export * from "./concentration";
export * from "./consequence";
export * from "./contracts";
export * from "./development";
export * from "./joins";
export * from "./lift";
export * from "./portfolio";
export * from "./robustness";
export * from "./weights";
export * from "./rfm";
export * from "./rollup";
export * from "./templates";
export * from "./transactions";
export * from "./lifetime";
export * from "./consequence/budget";
export * from "./channels";
export * from "./baskets";

export { cellAddress, columnLetters } from "./table/address";
export { categoryKey } from "./table/category-key";
export { columnSummary, textCounts, type ColumnSummary, type TextCount } from "./table/column-summary";
export { isoOfSerial, readDateText, serialOfDate, serialOfIso, slashEvidence } from "./table/date-text";
export { withoutEstimateMark } from "./table/estimate-text";
export { delimitedText, readDelimitedText, type Separator } from "./table/delimited-text";
export { findColumn } from "./table/find-column";
export { readNumberText } from "./table/number-text";
export { readTable, readTableSteps } from "./table/read-table";
export { isTickColumn, readYesNo } from "./table/yes-no";

export { adviseModel, ADVISED_FACTORS } from "./model/advise-model";
export {
  checkScale,
  unknownTexts,
  type ScaleIssue,
  type ScaleIssueKind,
  type ScaleValues,
} from "./model/check-scale";
export { defaultClasses, type Language } from "./model/default-classes";
export { type ModelIssue, type ModelIssueKind } from "./model/issues";
export { MODEL_VERSION, parseModel, serializeModel } from "./model/parse-model";
export { isOfElapsedTime } from "./model/elapsed-scale";
export { repairOf, repairScale, type ScaleRepair } from "./model/repair-scale";
export { mostPoints, rescaleScale } from "./model/rescale-scale";
export { usualShares } from "./model/usual-shares";
export { shareOut, spreadWeights } from "./model/spread-weights";
export { readStepRange, type StepRangeIssue } from "./model/step-range";
export { stepTable, type StepTableSettings } from "./model/step-table";
export { sumOfWeights } from "./model/weights";

export { proposableColumns } from "./proposal/proposable-columns";
export {
  newExceptionRule,
  proposeExceptionTest,
  usualMonths,
  type ExceptionKind,
} from "./proposal/propose-exceptions";
export { proposeFactor } from "./proposal/propose-factor";
export { proposeKey } from "./proposal/propose-key";
export { proposeModel, type ProposalOptions } from "./proposal/propose-model";
export { proposeReferenceDates, type ReferenceDateProposal } from "./proposal/propose-reference-dates";
export { proposeTieBreak } from "./proposal/propose-tie-break";
export { topicOf, type FactorTopic } from "./proposal/topics";

export { boundExample, type BoundExample } from "./scoring/bound-example";
export { classesByRule } from "./scoring/class-borders";
export { classesOfScores, classifyByTable, classOf } from "./scoring/classify";
export {
  explainCustomer,
  type ClassBorder,
  type CustomerExplanation,
  type FactorExplanation,
} from "./scoring/explain-customer";
export { elapsedTime } from "./scoring/elapsed-time";
export {
  countEstimates,
  estimateTest,
  reviewEstimates,
  type EstimateCount,
  type EstimateReview,
} from "./scoring/estimates";
export { exceptionRule, isMarked, shownClass, shownPlaces, type ShownClass } from "./scoring/exceptions";
export { nearBorders } from "./scoring/near-borders";
export { plainFactor, plainScale, type PlainFactor, type PlainScale } from "./scoring/plain-factor";
export { factorKernel } from "./scoring/factor-kernel";
export { fixThresholds } from "./scoring/fix-thresholds";
export { fromBillionths, toBillionths } from "./scoring/exact";
export { pointsOf } from "./scoring/points-of";
export { scoreCustomers } from "./scoring/score-customers";
export { weightStretches } from "./scoring/weight-stretch";

export { histogram, type Histogram, type HistogramRange } from "./numeric/histogram";
export { quantile } from "./numeric/quantile";
