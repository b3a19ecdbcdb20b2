import type { BoundRule, ScoringModel } from "../../../core";
import { shareRange, thresholdRange } from "./class-edits";

/** Where a class ends, and what of it can be set. Thresholds are points, shares percent. */
export type ClassBorder =
  | { readonly kind: "rest" | "found" }
  | {
      readonly kind: "threshold";
      readonly bound: BoundRule;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "share"; readonly value: number; readonly min: number; readonly max: number };

/** The lower ends of the classes, best class first. */
export function classBorders({ bound, list, rule }: ScoringModel["classes"]): readonly ClassBorder[] {
  return list.map(({ from }, index) => {
    if (index === list.length - 1) return { kind: "rest" };
    if (rule === undefined) return { kind: "threshold", bound, value: from, ...thresholdRange(list, index) };
    if (rule.kind === "breaks") return { kind: "found" };
    return { kind: "share", value: rule.upTo[index] ?? NaN, ...shareRange(rule.upTo, index) };
  });
}
