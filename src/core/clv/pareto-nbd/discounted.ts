import { weighByAlive } from "../weigh-by-alive";
import { residualIfAlive } from "./if-alive";
import { paretoNbdAlive } from "./predict";
import type { ParetoNbdParams } from "./types";

/**
 * Discounted expected residual transactions: the present value, in transactions, of what a customer with a given
 * history will still buy within `horizon`.
 *
 * Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4), as
 * P(alive) · (r+x)/(α+T) · ∫ e^(-δt) ((β+T)/(β+T+t))^s dt, which equals their Ψ(s, s; δ(β+T)) when it has no end.
 *
 * @param discountRate δ, continuously compounded per time unit of `params.alpha`, from 0: log(1 + rate) for an
 *   effective rate per unit.
 * @param horizon In the unit of `params.alpha`, from 0; without end by default.
 * @returns A count from 0; Infinity without discounting and without end when s ≤ 1, where the sum has no limit; `NaN`
 *   for arguments outside their range.
 */
export function paretoNbdResidualTransactions(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
  horizon = Infinity,
): number {
  return weighByAlive(
    paretoNbdAlive(params, frequency, recency, age),
    residualIfAlive(params, frequency, age, discountRate, horizon),
  );
}
