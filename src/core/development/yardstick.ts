import type { ScoringModel } from "../model/types";
import { fixThresholds } from "../scoring/fix-thresholds";
import { plainScale } from "../scoring/plain-factor";
import type { Scores } from "../scoring/types";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";

/**
 * The model as a yardstick that stays: bands of customers become the point tables, and a rule for classes the
 * thresholds, that they come to for these customers. They keep their points and classes.
 *
 * @param scores The customers' scores by this model.
 */
export function fixedYardstick(model: ScoringModel, table: Table, scores: Scores): ScoringModel {
  const factors = model.factors.map((factor) => {
    const column = findColumn(table, factor.column);
    if (column === undefined) return factor;
    return { ...factor, scale: plainScale(factor.scale, column.numbers, scores.exception) };
  });
  const { rule, bound, list } = model.classes;
  const classes =
    rule === undefined ? { bound, list } : { bound, list: fixThresholds(scores.classes, scores.score) };
  return { ...model, factors, classes };
}
