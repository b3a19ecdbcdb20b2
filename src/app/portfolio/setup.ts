import type { ConcentrationSetup, PortfolioSetup } from "../../core";

/** The portfolio matrix and what is asked of the concentration, as kept in the workbook. Version 1. */
export interface StoredPortfolio {
  readonly version: 1;
  readonly matrix: PortfolioSetup;
  readonly concentration?: ConcentrationSetup;
}
