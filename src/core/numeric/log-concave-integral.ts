import { gaussLegendre, type QuadratureRule } from "./gauss-legendre";

/** A panel's rule with the widest panel, and the deepest fall of the logarithm across it, that it still gets right. */
interface PanelRule extends QuadratureRule {
  readonly widest: number;
  readonly deepest: number;
}

const FINEST: PanelRule = { ...gaussLegendre(24), widest: 2.5, deepest: 30 };
const RULES: readonly PanelRule[] = [
  { ...gaussLegendre(10), widest: 1, deepest: 6 },
  { ...gaussLegendre(16), widest: 2, deepest: 15 },
  FINEST,
];
const NEGLIGIBLE = 1e-18;

/** A positive function given by its logarithm, which must be concave on [0, length]. */
export interface LogConcave {
  /** Logarithm of the integrand. */
  readonly log: (u: number) => number;
  /** -d log / du: how fast the integrand falls; it never decreases in u. */
  readonly fall: (u: number) => number;
}

/**
 * Integral over [0, `length`] of a log-concave function that does not rise steeply at 0.
 *
 * Gauss–Legendre panels follow the fall of the integrand, so that exponents in the thousands cost no more than
 * small ones; the march ends where the rest can no longer change the last digit. Accurate to about 1e-14 when the
 * logarithm is analytic within a distance of about π from the axis, as it is after y → log(1 + y/c).
 *
 * @param integrand Scaled so that it is of the order of 1 at 0.
 * @param length Positive, possibly Infinity when the integrand falls to nothing.
 * @returns NaN when the integrand falls faster than numbers can follow.
 */
export function integrateLogConcave(integrand: LogConcave, length: number): number {
  let total = 0;
  let start = 0;
  while (start < length) {
    const rest = length - start;
    const rule = RULES.find((candidate) => covers(candidate, integrand, start, rest)) ?? FINEST;
    let width = Math.min(rest, rule.widest);
    while (width > 0 && !covers(rule, integrand, start, width)) width /= 2;
    if (start + width === start) return NaN;
    const half = width / 2;
    for (let place = 0; place < rule.nodes.length; place++) {
      const u = start + half * (1 + rule.nodes[place]!);
      total += half * rule.weights[place]! * Math.exp(integrand.log(u));
    }
    start += width;
    const fall = integrand.fall(start);
    if (fall > 0 && Math.exp(integrand.log(start)) <= NEGLIGIBLE * total * fall) break;
  }
  return total;
}

function covers({ widest, deepest }: PanelRule, { fall }: LogConcave, start: number, width: number): boolean {
  return width <= widest && fall(start + width) * width <= deepest;
}
