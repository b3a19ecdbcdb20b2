import type { Portfolio, PortfolioSetup } from "../../../core";
import type { Scored } from "../../analysis/scored-host";

/** A matrix with what it is made of; all three belong together. */
export interface PortfolioView {
  readonly scored: Scored;
  readonly setup: PortfolioSetup;
  readonly portfolio: Portfolio;
}
