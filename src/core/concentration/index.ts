export { abcAnalysis } from "./abc-analysis";
export { concentrationOf } from "./concentration";
export { departureOf } from "./departure";
export type { LorenzPoint } from "./lorenz";
export { proposeConcentration } from "./propose-concentration";
export type {
  AbcAnalysis,
  AbcGroup,
  Concentration,
  ConcentrationSetup,
  Departure,
  LargestShare,
} from "./types";
