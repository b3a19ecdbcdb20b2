import type { BoundRule, ScoringModel } from "../model/types";
import { classOf } from "./classify";

/** The rule > / ≥ shown at one border: "90,0 Punkte ist Sehr gut, erst mehr als 90 ist Premium." */
export interface BoundExample {
  readonly bound: BoundRule;
  /** The border, in points. */
  readonly score: number;
  /** Class of exactly that score. */
  readonly classAtScore: string;
  /** The classes above and below the border. */
  readonly upperClass: string;
  readonly lowerClass: string;
}

/** The bound rule at the highest border; undefined for a model with fewer than two classes. */
export function boundExample(model: ScoringModel): BoundExample | undefined {
  const { bound, list } = model.classes;
  const [upper, lower] = list;
  if (upper === undefined || lower === undefined) return undefined;
  const classAtScore = list[classOf(model, upper.from)]?.name ?? lower.name;
  return { bound, score: upper.from, classAtScore, upperClass: upper.name, lowerClass: lower.name };
}
