import type { Fit } from "../fit-status";
import type { PurchaseModelKind } from "../forecast/purchase-model";
import type { HoldoutError } from "./holdout-error";

/** The model to take, and why. */
export interface ModelProposal {
  readonly kind: PurchaseModelKind;
  readonly reason:
    | { readonly kind: "only-model" }
    /** The parameters of all others are not determined by the data. */
    | { readonly kind: "only-identified" }
    /** Of no model are they determined: the one with the greatest likelihood. */
    | { readonly kind: "none-identified" }
    /** The forecast of the holdout period was nearest; `next` is the error of the second. */
    | { readonly kind: "holdout"; readonly values: { readonly error: number; readonly next: number } }
    /** The forecasts hardly differed; `gain` is the log-likelihood above that of the second. */
    | { readonly kind: "likelihood-after-holdout"; readonly values: { readonly gain: number } }
    /** There is no holdout period. */
    | { readonly kind: "likelihood"; readonly values: { readonly gain: number } };
}

interface Candidate {
  readonly kind: PurchaseModelKind;
  readonly fit: Fit<string>;
  readonly holdout: HoldoutError | undefined;
}

/** Root mean squared errors that differ by less than this share are alike. */
const ALIKE = 0.01;

/**
 * Proposes the model to go on with: only identified ones, where there are any; then the smallest error in the holdout
 * period, by its root mean square, which the mean of a customer's future makes smallest; among forecasts that are
 * alike, or without a holdout period, the greatest likelihood.
 *
 * @returns undefined for no candidates.
 */
export function proposeModelKind(models: readonly Candidate[]): ModelProposal | undefined {
  const byLikelihood = [...models].sort((one, other) => other.fit.logLikelihood - one.fit.logLikelihood);
  const most = byLikelihood[0];
  if (most === undefined) return undefined;
  const identified = byLikelihood.filter(({ fit }) => fit.status === "converged");
  if (models.length === 1) return { kind: most.kind, reason: { kind: "only-model" } };
  const [likeliest, ...others] = identified;
  if (likeliest === undefined) return { kind: most.kind, reason: { kind: "none-identified" } };
  if (others.length === 0) return { kind: likeliest.kind, reason: { kind: "only-identified" } };
  const errors = identified.map(({ holdout }) => holdout?.rootMeanSquaredError ?? NaN);
  const least = Math.min(...errors);
  if (!Number.isFinite(least))
    return { kind: likeliest.kind, reason: { kind: "likelihood", values: { gain: gainOf(identified) } } };
  const nearest = identified.filter((_, place) => errors[place]! <= least * (1 + ALIKE));
  if (nearest.length === 1) {
    const next = Math.min(...errors.filter((error) => error > least));
    return { kind: nearest[0]!.kind, reason: { kind: "holdout", values: { error: least, next } } };
  }
  const gain = gainOf(nearest);
  return { kind: nearest[0]!.kind, reason: { kind: "likelihood-after-holdout", values: { gain } } };
}

const gainOf = ([first, second]: readonly Candidate[]): number =>
  first!.fit.logLikelihood - second!.fit.logLikelihood;
