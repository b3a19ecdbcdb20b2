import type { ConcentrationSetup } from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import type { ConcentrationView } from "../../../portfolio/types";

/** What is asked of the concentration, with the answer. */
export interface ConcentrationQuestion {
  readonly scored: Scored;
  readonly setup: ConcentrationSetup;
  readonly view: ConcentrationView;
}
