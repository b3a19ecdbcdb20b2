import type { BoundRule, Classes, ScoringModel } from "../model/types";
import { indexBorders, type BorderIndex } from "./border-index";
import { toBillionths } from "./exact";

/**
 * Class borders, lowest first, as the whole billionths from which a score is above them: "more than t" is "from
 * t + 1 on", so one comparison serves both rules. The last class takes the rest and has no border.
 */
function classBorders({ bound, list }: ScoringModel["classes"]): readonly number[] {
  const allowance = bound === ">" ? 1 : 0;
  return list
    .slice(0, -1)
    .map(({ from }) => toBillionths(from) + allowance)
    .reverse();
}

/** Class borders ready for look-up by many scores, from 0 on. */
export function indexClasses(classes: ScoringModel["classes"]): BorderIndex {
  return indexBorders(classBorders(classes), 0);
}

/**
 * Tells the class of a score under a model's thresholds. Where another rule cuts the classes, `Scores` has the
 * thresholds that it comes to.
 *
 * @returns The class of points, NaN included, which have none: an index into `model.classes.list`, or -1.
 */
export function classTest({ classes }: Pick<ScoringModel, "classes">): (score: number) => number {
  const borders = classBorders(classes);
  const lowest = classes.list.length - 1;
  return (score) => {
    if (Number.isNaN(score)) return -1;
    const exact = toBillionths(score);
    return borders.reduce((index, border) => (exact >= border ? index - 1 : index), lowest);
  };
}

/** {@link classTest} for one score. */
export const classOf = (model: Pick<ScoringModel, "classes">, score: number): number =>
  classTest(model)(score);

/**
 * The class of every score, by the thresholds alone.
 *
 * @param scores Points; NaN has no class.
 * @returns Index into `classes.list` per score, -1 for NaN.
 */
export function classesOfScores(classes: Omit<Classes, "rule">, scores: Float64Array): Int8Array {
  const { borders, last, passed, bucketsPerUnit } = indexClasses(classes);
  const indexes = new Int8Array(scores.length).fill(-1);
  for (let row = 0; row < scores.length; row += 1) {
    const exact = toBillionths(scores[row]!);
    if (exact >= last) indexes[row] = 0;
    else if (exact < last) {
      let count = passed[Math.trunc(exact * bucketsPerUnit)] ?? 0;
      while (exact >= borders[count]!) count += 1;
      indexes[row] = classes.list.length - 1 - count;
    }
  }
  return indexes;
}

/**
 * The name that a score gets in a plain table of classes, whatever its order.
 *
 * @param score Points.
 * @param table Pairs of class name and threshold.
 * @param rule ">" or ">=", as in `BoundRule`. A lowest threshold of 0 takes all the rest, as the last class
 *   of a model does.
 * @returns The name with the highest threshold that is passed; undefined when none is, or for NaN.
 */
export function classifyByTable(
  score: number,
  table: readonly (readonly [name: string, from: number])[],
  rule: BoundRule,
): string | undefined {
  if (Number.isNaN(score)) return undefined;
  const exact = toBillionths(score);
  const descending = [...table].sort((a, b) => b[1] - a[1]);
  return descending.find(([, from], index) => {
    const border = toBillionths(from);
    const takesRest = border === 0 && index === descending.length - 1;
    return takesRest || exact > border || (exact === border && rule === ">=");
  })?.[0];
}
