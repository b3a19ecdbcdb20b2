import type { Issue } from "../result";

/**
 * Why weights cannot be told from what somebody stated. In `values`:
 * - `factors-count`: `count`, `least`, `most`
 * - `factor-unrated`, `factor-unknown`: `factor` (its id)
 * - `value-range`: `factor`, `value`, and `least`, the smallest that is allowed
 * - `points-none`: nothing; every factor got 0
 * - `judgement-same` (a factor compared with itself): `factor`
 * - `judgement-range`: `first`, `second`, `ratio`, `most` (9; the least is its reciprocal)
 * - `judgement-repeated`: `first`, `second`
 * - `judgements-unconnected`: `first`, `second`, two factors that no chain of judgements connects
 */
export type WeightIssueKind =
  | "factors-count"
  | "factor-unrated"
  | "factor-unknown"
  | "value-range"
  | "points-none"
  | "judgement-same"
  | "judgement-range"
  | "judgement-repeated"
  | "judgements-unconnected";

export interface WeightIssue extends Issue {
  readonly kind: WeightIssueKind;
}
