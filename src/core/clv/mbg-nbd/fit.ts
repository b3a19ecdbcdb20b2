import type { Result } from "../../result";
import { fitBetaDropout } from "../beta-dropout/fit";
import type { BetaDropoutName } from "../beta-dropout/types";
import type { CustomerColumns, CustomerIssue } from "../customers";
import type { Fit, FitOptions } from "../fit-status";
import { FIRST_CHANCES } from "./types";

/**
 * Maximum-likelihood estimate of the MBG/NBD model (Batislam, Denizel & Filiztekin 2007).
 *
 * @param customers Purchase histories; `alpha` comes back in their time unit.
 * @returns The best parameters with the way the search ended, or the rules that the histories break.
 */
export function fitMbgNbd(
  customers: CustomerColumns,
  options: FitOptions = {},
): Result<Fit<BetaDropoutName>, CustomerIssue> {
  return fitBetaDropout(customers, FIRST_CHANCES, options);
}
