import type { PurchaseModelKind, YearlyTerms } from "../clv";

/** What is decided about lifetime values; what is absent is as proposed. Plain data, kept with the workbook. */
export interface LifetimeSetup extends YearlyTerms {
  /** Whether customers end a contract, or stay away without a word. */
  readonly contractual?: boolean | undefined;
  /** Whether customers can buy on any day, or once in each time unit. */
  readonly timing?: "continuous" | "discrete" | undefined;
  /** ISO date of the last day of the calibration period; "none" where nothing is held out. */
  readonly calibrationEnd?: string | undefined;
  readonly model?: PurchaseModelKind | undefined;
  /** Contribution as a share of revenue, or from the costs of the purchases. */
  readonly margin?: number | "costs" | undefined;
}

/** Ten per cent a year, three years ahead. */
export const USUAL_LIFETIME: LifetimeSetup = { discountPerYear: 0.1, years: 3 };
