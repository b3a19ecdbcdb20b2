import { integrateLogConcave, type LogConcave } from "../../numeric/log-concave-integral";
import type { ParetoNbdParams } from "./types";

/**
 * Logarithm of ∫ s (α+T)^(r+x) (β+T)^s (α+y)^-(r+x) (β+y)^-(s+1) dy over y from recency to age: the weight of
 * "ended at y" against "still a customer at T".
 *
 * Equals the difference of the two 2F1 of Fader & Hardie (2005), "A Note on Deriving the Pareto/NBD Model",
 * but has no case α ≥ β or α < β, no cancellation and no overflow.
 *
 * @returns -Infinity when recency equals age.
 */
export function logDeathOdds(
  { r, alpha, s, beta }: ParetoNbdParams,
  frequency: number,
  recency: number,
  age: number,
): number {
  const silence = age - recency;
  if (silence === 0) return Number.NEGATIVE_INFINITY;
  const exponent = r + frequency;
  const buying = alpha + recency;
  const staying = beta + recency;
  // With the smaller of the two as the unit, the other's singularity lies π off the axis.
  const unit = Math.min(buying, staying);
  const buyingIsUnit = buying === unit;
  const integrand: LogConcave = {
    log: (u) => {
      const passed = unit * Math.expm1(u);
      const buyingLog = buyingIsUnit ? u : Math.log1p(passed / buying);
      const stayingLog = buyingIsUnit ? Math.log1p(passed / staying) : u;
      return u - exponent * buyingLog - (s + 1) * stayingLog;
    },
    fall: (u) => {
      const reached = unit * Math.exp(u);
      const apart = reached - unit;
      return exponent * (reached / (buying + apart)) + (s + 1) * (reached / (staying + apart)) - 1;
    },
  };
  const total = integrateLogConcave(integrand, Math.log1p(silence / unit));
  return (
    Math.log((s * unit * total) / staying) +
    exponent * Math.log1p(silence / buying) +
    s * Math.log1p(silence / staying)
  );
}
