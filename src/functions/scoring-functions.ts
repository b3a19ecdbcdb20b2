import { classesOfScores } from "./classes-of-scores";

/**
 * The customer class that a score belongs to.
 *
 * @customfunction CLASS
 * @helpurl https://localhost:3000/functions.en.html#clv-class
 * @param score A score or a range of scores, usually 0 to 100. Blank cells stay blank.
 * @param [class_table] Two columns: the name of a class and the threshold at which it begins. Left out, the five classes with the thresholds 90, 80, 60, 40 and 0 are used.
 * @param [rule] ">" (as when left out): a score equal to the threshold belongs to the class below. ">=": it belongs to the class itself.
 * @returns The name of the class, for a range one name per cell.
 */
export function classOfScore(score: unknown[][], class_table?: unknown[][], rule?: string): unknown[][] {
  return classesOfScores(score, class_table, rule);
}
