import {
  factorKernel,
  fromBillionths,
  isTickColumn,
  plainFactor,
  quantile,
  readYesNo,
  ScoreState,
} from "../../core";
import type { Factor, PlainFactor, ScoringModel, Scores, Table } from "../../core";

/** What a factor comes to over a list: what an explanation shows and formulas are made from. */
export interface FactorFacts {
  readonly factor: Factor;
  /** Undefined where the list has no such column. */
  readonly plain: PlainFactor | undefined;
  /** Customers whose cell gives no points. */
  readonly missingCount: number;
  /** 1 where the cell gives no points. */
  readonly missing: Uint8Array;
  /** Median points of the scored customers that have a value, in points; undefined where none has. */
  readonly median: number | undefined;
  /** Text → points, in the order in which they are listed; only for judgements in words and for yes and no. */
  readonly words: readonly (readonly [text: string, points: number])[] | undefined;
  /** Points of a blank cell in a column that is only ticked. */
  readonly blankPoints: number | undefined;
}

const YES_WORDS = ["ja", "j", "yes", "y", "wahr", "true", "x", "1", "✓", "✔"];
const NO_WORDS = ["nein", "n", "no", "falsch", "false", "0"];

export function factorFacts(model: ScoringModel, table: Table, scores: Scores): readonly FactorFacts[] {
  const leftOut = scores.exception.map(Math.sign);
  return model.factors.map((factor) => factsOf(factor, model, table, scores, leftOut));
}

function factsOf(
  factor: Factor,
  model: ScoringModel,
  table: Table,
  { state }: Scores,
  leftOut: Uint8Array,
): FactorFacts {
  const plain = plainFactor(factor, model, table, leftOut);
  const billionths = new Float64Array(table.rowCount);
  factorKernel(plain, factor.weight)(0, table.rowCount, billionths);
  const missing = Uint8Array.from(billionths, (points) => (Number.isNaN(points) ? 1 : 0));
  const scored = billionths.filter((_, row) => missing[row] === 0 && state[row] === ScoreState.scored);
  const median = quantile(scored.sort(), 0.5);
  const { scale } = factor;
  const isTicked =
    scale.kind === "yes-no" && plain?.column.kind === "text" && isTickColumn(plain.column.dictionary);
  return {
    factor,
    plain,
    missing,
    missingCount: missing.reduce((sum, each) => sum + each, 0),
    median: median === undefined ? undefined : fromBillionths(median),
    words: wordsOf(factor),
    blankPoints: isTicked ? scale.no : undefined,
  };
}

function wordsOf({ scale }: Factor): FactorFacts["words"] {
  if (scale.kind === "categories") return Object.entries(scale.points);
  if (scale.kind !== "yes-no") return undefined;
  return [...YES_WORDS, ...NO_WORDS].map((word) => [word, readYesNo(word) ? scale.yes : scale.no] as const);
}
