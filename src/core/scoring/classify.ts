import type { BoundRule, ScoringModel } from "../model/types";
import { toBillionths } from "./exact";

/**
 * Class borders as whole billionths that a score must exceed. On whole numbers "at least t" is "more than t − 1",
 * so one comparison serves both rules. The last class takes the rest and has no border.
 */
export function classBorders(froms: readonly number[], bound: BoundRule): Float64Array {
  const allowance = bound === ">=" ? 1 : 0;
  return Float64Array.from(froms.slice(0, -1), (from) => toBillionths(from) - allowance);
}

/** Index of the first class whose border is exceeded; the last class takes the rest. `score` in billionths. */
export function classIndexOf(borders: Float64Array, score: number): number {
  let index = 0;
  while (index < borders.length && score <= borders[index]!) index += 1;
  return index;
}

/**
 * The class of a score under a model.
 *
 * @param score Points; NaN has no class.
 * @returns Index into `model.classes.list`, or -1 for NaN.
 */
export function classOf(model: ScoringModel, score: number): number {
  if (Number.isNaN(score)) return -1;
  const froms = model.classes.list.map((entry) => entry.from);
  return classIndexOf(classBorders(froms, model.classes.bound), toBillionths(score));
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
