import { integrateLogConcave } from "../../numeric/log-concave-integral";
import { paretoNbdAlive } from "./predict";
import type { ParetoNbdParams } from "./types";

/**
 * Discounted expected residual transactions: the present value, in transactions, of all that a customer with this
 * history will still buy.
 *
 * Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4), as
 * P(alive) · (r+x)/(α+T) · ∫ e^(-δt) ((β+T)/(β+T+t))^s dt, which equals their Ψ(s, s; δ(β+T)).
 *
 * @param discountRate Continuously compounded rate per time unit of `params.alpha`, from 0: log(1 + yearly rate)
 *   divided by the units in a year.
 * @returns A count from 0; Infinity without discounting when s ≤ 1, where the sum has no limit; `NaN` for arguments
 *   outside their range.
 */
export function paretoNbdResidualTransactions(
  params: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
  discountRate: number,
): number {
  const alive = paretoNbdAlive(params, frequency, recency, age);
  if (Number.isNaN(alive) || !(discountRate >= 0 && discountRate < Infinity)) return NaN;
  const { r, alpha, s, beta } = params;
  const rate = (r + frequency) / (alpha + age);
  return alive * rate * discountedLifetime(s, beta + age, discountRate);
}

function discountedLifetime(s: number, beta: number, discountRate: number): number {
  if (discountRate === 0) return s > 1 ? beta / (s - 1) : Infinity;
  const decay = discountRate * beta;
  return (
    beta *
    integrateLogConcave(
      {
        log: (u) => (1 - s) * u - decay * Math.expm1(u),
        fall: (u) => s - 1 + decay * Math.exp(u),
      },
      Infinity,
    )
  );
}
