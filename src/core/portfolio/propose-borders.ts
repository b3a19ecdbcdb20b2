import { tidy } from "../numeric/friendly";
import { quantile } from "../numeric/quantile";
import type { BorderRule, PortfolioSize } from "./types";

const FULL = 100;
/** Steps of borders that are easy to say, the coarsest first. */
const FRIENDLY_STEPS = [5, 1, 0.1, 0.01, 0.001, 0.0001];
/** Share of the customers by which a border may miss its place to be easy to say. */
const SLACK = 0.03;
/** Least share of the customers between two borders that parts them well enough, of an equal share. */
const FEWEST = 0.2;

/**
 * Borders of an axis by a rule: `median` has equally many customers on each side, as far as equal positions allow;
 * `midpoint` parts the scale evenly. Undefined for a median that does not part the customers, since nearly all stand in one
 * place.
 *
 * @param positions 0–100; NaN is left out.
 */
export function bordersBy(
  rule: BorderRule,
  positions: Float64Array,
  size: PortfolioSize,
): readonly number[] | undefined {
  const parts = Array.from({ length: size - 1 }, (_, at) => (at + 1) / size);
  if (rule === "midpoint") return parts.map((share) => Math.round(share * FULL * 10) / 10);
  const sorted = positions.filter((value) => !Number.isNaN(value)).sort();
  const borders = parts.map((share) => borderNear(sorted, share));
  return isParted(sorted, borders) ? borders : undefined;
}

/** The median where it parts the customers, else the middle of the scale; says which. */
export function proposeBorders(
  positions: Float64Array,
  size: PortfolioSize,
): { readonly borders: readonly number[]; readonly borderRule: BorderRule } {
  const borders = bordersBy("median", positions, size);
  return borders === undefined
    ? { borders: bordersBy("midpoint", positions, size)!, borderRule: "midpoint" }
    : { borders, borderRule: "median" };
}

/** A number that is easy to say with about this share of the sorted positions below it; NaN where there is none. */
function borderNear(sorted: Float64Array, share: number): number {
  const low = quantile(sorted, share - SLACK) ?? NaN;
  const high = quantile(sorted, share + SLACK) ?? NaN;
  if (low < high) return friendlyBetween(low, high);
  const start = sorted.indexOf(low);
  const end = sorted.lastIndexOf(low) + 1;
  const isNearerBelow = share - start / sorted.length <= end / sorted.length - share;
  const below = sorted[start - 1];
  const above = sorted[end];
  if (below !== undefined && (isNearerBelow || above === undefined)) return friendlyBetween(below, low);
  return above === undefined ? NaN : friendlyBetween(low, above);
}

/** The roundest number strictly between two, the nearest to their middle. */
function friendlyBetween(low: number, high: number): number {
  const middle = (low + high) / 2;
  for (const step of FRIENDLY_STEPS) {
    const rounded = tidy(Math.round(middle / step) * step);
    if (rounded > low && rounded < high) return rounded;
  }
  return middle;
}

function isParted(sorted: Float64Array, borders: readonly number[]): boolean {
  const least = (FEWEST * sorted.length) / (borders.length + 1);
  const edges = [-Infinity, ...borders, Infinity];
  return (
    borders.every(
      (_, at) =>
        edges[at]! < edges[at + 1]! && countWithin(sorted, edges[at]!, edges[at + 1]!) >= Math.max(1, least),
    ) && countWithin(sorted, edges.at(-2)!, Infinity) >= Math.max(1, least)
  );
}

const countWithin = (sorted: Float64Array, above: number, upTo: number): number =>
  sorted.reduce((count, value) => (value > above && value <= upTo ? count + 1 : count), 0);
