import { classesOfScores } from "./scoring/classes-of-scores";
import { pointsOfValues } from "./scoring/points-of-values";
import { rfmOfCustomers } from "./scoring/rfm-of-customers";
import { scoresOfPoints } from "./scoring/scores-of-points";

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

/**
 * The points that a scale gives a customer's value in one factor.
 *
 * @customfunction POINTS
 * @helpurl https://localhost:3000/functions.en.html#clv-points
 * @param value The customer's value: a number, a text, or yes and no. A column gives one result per row.
 * @param scale_table Two columns. Steps: the value from which on the points count, and the points; below the first step 0. Categories: the text, and the points.
 * @param max_points The most points that the factor can give. The best entry of the table must equal it.
 * @returns Points from 0 to max_points per value.
 */
export function pointsOfValue(
  value: unknown[][],
  scale_table: unknown[][],
  max_points: unknown[][],
): unknown[][] {
  return pointsOfValues(value, scale_table, max_points);
}

/**
 * The score of each customer: the sum of the points in a row.
 *
 * @customfunction SCORE
 * @helpurl https://localhost:3000/functions.en.html#clv-score
 * @param points One customer per row, one factor per column. Empty rows and a heading stay blank.
 * @returns A score from 0 to 100 per row.
 */
export function score(points: unknown[][]): unknown[][] {
  return scoresOfPoints(points);
}

/**
 * The marks of each customer for recency, frequency and monetary value, and the code made of them.
 *
 * @customfunction RFM
 * @helpurl https://localhost:3000/functions.en.html#clv-rfm
 * @param recency Time since the last purchase, such as days: less is better. A time, not a date.
 * @param frequency Number of purchases.
 * @param monetary Money spent.
 * @param [bands] Number of bands, 2 to 9. Left out: 5, the fifths.
 * @returns Four columns: the marks R, F and M from 1 to the number of bands, which is the best, and the code such as 543.
 */
export function rfm(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bands?: unknown[][],
): unknown[][] {
  return rfmOfCustomers(recency, frequency, monetary, bands);
}
