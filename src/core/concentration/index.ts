export type { LorenzPoint } from "./lorenz";
export type {
  AbcAnalysis,
  AbcGroup,
  Concentration,
  ConcentrationSetup,
  Departure,
  LargestShare,
} from "./types";
