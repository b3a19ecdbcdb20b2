import type { PairJudgement } from "./pairwise/types";

/** What one person says about the factors, by factor id. */
export type WeightStatement =
  /** Points of 100, or any other total: only the proportions count. >= 0. */
  | { readonly method: "direct"; readonly weights: Readonly<Record<string, number>> }
  /** Points shared out (swing): the most important factor gets any number, the others in proportion. >= 0. */
  | { readonly method: "points"; readonly points: Readonly<Record<string, number>> }
  /** Places from 1, the most important first; equal places are ties. */
  | { readonly method: "rank-order"; readonly places: Readonly<Record<string, number>> }
  | { readonly method: "pairwise"; readonly judgements: readonly PairJudgement[] };

export type WeightMethod = WeightStatement["method"];
