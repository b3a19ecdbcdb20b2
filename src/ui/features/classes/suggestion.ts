import {
  type ClassRule,
  type CustomerClass,
  fixThresholds,
  type Scores,
  type ScoringModel,
  type Table,
} from "../../../core";
import { countedClasses, shownIndexes } from "./class-figures";

/** Thresholds that a rule would come to, to look at before they are taken. */
export interface Suggestion {
  readonly rule: ClassRule;
  /** The classes with the suggested thresholds, rounded. */
  readonly list: readonly CustomerClass[];
  /** Customers by class. */
  readonly counts: readonly number[];
}

/** What a rule would make of the classes. */
export function suggest(model: ScoringModel, rule: ClassRule, scores: Scores, table: Table): Suggestion {
  const counted = countedClasses({ classes: { ...model.classes, rule } }, scores, table);
  const list = fixThresholds(counted, scores.score);
  const counts = new Array<number>(list.length).fill(0);
  for (const index of shownIndexes(model, counted, scores)) {
    if (index >= 0 && index < counts.length) counts[index]! += 1;
  }
  return { rule, list, counts };
}
