import {
  type AxisPart,
  axisPositions,
  bordersBy,
  type BorderRule,
  type PortfolioAxis,
  type PortfolioSetup,
} from "../../../../core";
import type { Scored } from "../../../analysis/scored-host";
import { balancedWeights } from "./balanced-weights";

export type AxisName = "x" | "y";

/**
 * Gives an axis other parts. Borders that follow a rule are put where the rule has them then.
 *
 * @param rule Undefined for borders that were set by hand, which stay.
 */
export function withParts(
  setup: PortfolioSetup,
  which: AxisName,
  change: Pick<PortfolioAxis, "parts"> & Partial<Pick<PortfolioAxis, "name">>,
  scored: Scored,
  rule: BorderRule | undefined,
): PortfolioSetup {
  const axis: PortfolioAxis = { ...setup[which], ...change };
  if (rule === undefined) return { ...setup, [which]: axis };
  const positions = axisPositions(axis, scored);
  const borders = bordersBy(rule, positions, setup.size) ?? bordersBy("midpoint", positions, setup.size);
  return { ...setup, [which]: { ...axis, borders: borders ?? axis.borders } };
}

/** Sets the weight of one part; the others share what is left. */
export const weighed = (parts: readonly AxisPart[], at: number, weight: number): readonly AxisPart[] =>
  withWeights(
    parts,
    balancedWeights(
      parts.map((part) => part.weight),
      at,
      weight,
    ),
  );

/** Adds a part that counts as much as the others do on average. */
export function withPart(parts: readonly AxisPart[], added: AxisPart): readonly AxisPart[] {
  const share = Math.round(100 / (parts.length + 1));
  return weighed([...parts, added], parts.length, share);
}

/** Takes a part away; the others share its weight. */
export function withoutPart(parts: readonly AxisPart[], at: number): readonly AxisPart[] {
  const left = parts.filter((_, index) => index !== at);
  const [first, ...others] = left;
  if (first === undefined) return parts;
  const weights = left.map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const weight = sum > 0 ? Math.round((1000 * first.weight) / sum) / 10 : Math.round(100 / left.length);
  return weighed([first, ...others], 0, others.length === 0 ? 100 : weight);
}

const withWeights = (parts: readonly AxisPart[], weights: readonly number[]): readonly AxisPart[] =>
  parts.map((part, at) => ({ ...part, weight: weights[at]! }));
