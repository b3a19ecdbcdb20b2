import { categoryKey } from "../table/category-key";
import { type ScaleIssueKind, type ScaleValues, unknownTexts } from "./check-scale";
import { stretchToWeight } from "./rescale-scale";
import type { Factor, Scale, StepRow } from "./types";

/**
 * What can be put right about a scale.
 * - `stretch`: the best entry gives the weight, all shares kept
 * - `order`: steps in ascending order
 * - `distinct`: of entries that repeat, one is left: the later step, the first text
 * - `straighten`: points rise or fall along the scale, as they do from its first to its last entry
 * - `cover`: no customer lies below the first step: it reaches down to the smallest value where less is better, and
 *   where more is better a step with 0 points is put below it
 * - `include`: texts that are not in the list get 0 points
 */
export type ScaleRepair = "stretch" | "order" | "distinct" | "straighten" | "cover" | "include";

const REPAIRS: Readonly<Partial<Record<ScaleIssueKind, ScaleRepair>>> = {
  "steps-max-below-weight": "stretch",
  "quantiles-max-below-weight": "stretch",
  "categories-max-below-weight": "stretch",
  "yes-no-max-below-weight": "stretch",
  "points-above-weight": "stretch",
  "step-repeated": "distinct",
  "category-repeated": "distinct",
  "steps-not-ascending": "order",
  "steps-not-monotone": "straighten",
  "bands-not-monotone": "straighten",
  "steps-uncovered": "cover",
  "category-unknown": "include",
};

/** The repair for a finding of `checkScale`; undefined where the user has to decide. */
export const repairOf = (kind: ScaleIssueKind): ScaleRepair | undefined => REPAIRS[kind];

const byBorder = (rows: readonly StepRow[]): readonly StepRow[] => [...rows].sort((a, b) => a.from - b.from);

/** True where the first step gives more than the last one: less is better. */
const falls = (points: readonly number[]): boolean => (points[0] ?? 0) > (points[points.length - 1] ?? 0);

function straight(points: readonly number[]): readonly number[] {
  const rising = [...points].sort((a, b) => a - b);
  return falls(points) ? rising.reverse() : rising;
}

function repairSteps(
  rows: readonly StepRow[],
  repair: ScaleRepair,
  numbers: Float64Array,
): readonly StepRow[] {
  const ordered = byBorder(rows);
  switch (repair) {
    case "order":
      return ordered;
    case "distinct":
      return byBorder([...new Map(rows.map((row) => [row.from, row])).values()]);
    case "straighten": {
      const points = straight(ordered.map((row) => row.points));
      return ordered.map((row, index) => ({ ...row, points: points[index]! }));
    }
    case "cover": {
      const least = numbers.reduce((found, value) => (value < found ? value : found), Infinity);
      const [first, ...others] = ordered;
      if (first === undefined || !(least < first.from)) return rows;
      return falls(ordered.map(({ points }) => points))
        ? [{ ...first, from: least }, ...others]
        : [{ from: least, points: 0 }, ...ordered];
    }
    default:
      return rows;
  }
}

function repairTexts(
  points: Readonly<Record<string, number>>,
  repair: ScaleRepair,
  texts: ScaleValues["texts"],
): Readonly<Record<string, number>> {
  if (repair === "include") {
    const added = unknownTexts(points, texts).map(({ text }) => [text, 0]);
    return { ...points, ...Object.fromEntries(added) };
  }
  if (repair !== "distinct") return points;
  const entries = Object.entries(points);
  const keys = entries.map(([text]) => categoryKey(text));
  return Object.fromEntries(entries.filter((_, index) => keys.indexOf(keys[index]!) === index));
}

/**
 * A factor's scale with one thing put right.
 *
 * @param values What the scale judges; `cover` and `include` go by them.
 */
export function repairScale({ scale, weight }: Factor, repair: ScaleRepair, values: ScaleValues): Scale {
  if (repair === "stretch") return stretchToWeight(scale, weight);
  switch (scale.kind) {
    case "steps":
      return { ...scale, rows: repairSteps(scale.rows, repair, values.numbers) };
    case "quantiles":
      return repair === "straighten" ? { ...scale, points: straight(scale.points) } : scale;
    case "categories":
      return { ...scale, points: repairTexts(scale.points, repair, values.texts) };
    default:
      return scale;
  }
}
