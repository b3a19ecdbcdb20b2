export { analyseRfm, NO_SEGMENT, type RfmAnalysis, type UnknownCustomers } from "./analyse-rfm";
export { quantileCuts } from "./banding";
export { FEWEST_BANDS, MOST_BANDS } from "./check-cutting";
export { checkRfmSetup } from "./check-setup";
export { fieldFigures, type FieldFigures } from "./field-figures";
export { parseRfmSetup } from "./parse-setup";
export { DEFAULT_BANDS, rfmScores } from "./rfm-scores";
export type { SegmentFigures } from "./segment-figures";
export { axisMark, fieldPlace, mapForBands, paintField } from "./segment-map";
export { segmentMoves, type SegmentMoves } from "./segment-moves";
export { DEFAULT_RFM_SETUP, withBands } from "./setup";
export { USUAL_MAP, USUAL_SEGMENTS, type UsualSegment } from "./usual-segments";
export { proposeRfmColumns, readRfmColumns, type RfmColumnRoles, type RfmReading } from "./table-columns";
export type {
  Banding,
  CutRule,
  Cutting,
  MapAxis,
  MonetaryValue,
  RfmColumns,
  RfmIssue,
  RfmIssueKind,
  RfmScores,
  RfmSegment,
  RfmSetup,
  SegmentMap,
} from "./types";
