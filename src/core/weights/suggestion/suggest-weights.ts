import { fail, ok, type Issue, type Result } from "../../result";
import { wholeWeights, type WeightGrain } from "../whole-weights";
import { criticInformation } from "./critic";
import { entropyDivergences } from "./entropy";

export type SuggestionMethod = "entropy" | "critic";

/**
 * Weights that the data alone suggest. They tell how well factors set customers apart, not how much the factors
 * matter to the business: a proposal to look at, never to be taken over unseen.
 */
export interface WeightSuggestion {
  readonly kind: "suggestion";
  readonly method: SuggestionMethod;
  /** In the order of the factors; adds up to 1. */
  readonly shares: readonly number[];
  /** The same in points, adding up to 100. */
  readonly weights: readonly number[];
  /** Positions of the factors on which all customers are alike, or fewer than two have a value. */
  readonly constant: readonly number[];
  /** By factor how many customers have a value. */
  readonly known: readonly number[];
}

export interface SuggestionIssue extends Issue {
  /** All customers are alike on every factor. */
  readonly kind: "nothing-varies";
}

const isConstant = (column: Float64Array): boolean => {
  const known = column.filter((share) => !Number.isNaN(share));
  return known.every((share) => share === known[0]);
};

/**
 * Suggests weights from the shares that the customers have on each factor.
 *
 * @param columns By factor the shares of the customers, 0 to 1; NaN where missing. See `factorShares`.
 */
export function suggestWeights(
  method: SuggestionMethod,
  columns: readonly Float64Array[],
  grain: WeightGrain = 1,
): Result<WeightSuggestion, SuggestionIssue> {
  const information = method === "entropy" ? entropyDivergences(columns) : criticInformation(columns);
  const total = information.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return fail({ kind: "nothing-varies" });
  const shares = information.map((value) => value / total);
  return ok({
    kind: "suggestion",
    method,
    shares,
    weights: wholeWeights(shares, grain),
    constant: columns.flatMap((column, index) => (isConstant(column) ? [index] : [])),
    known: columns.map((column) => column.reduce((count, share) => count + (Number.isNaN(share) ? 0 : 1), 0)),
  });
}
