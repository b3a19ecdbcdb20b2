import { gaussLegendre, type QuadratureRule } from "../../numeric/gauss-legendre";
import { logRisingFactorial } from "../../numeric/log-rising-factorial";
import type { ParetoNbdParams } from "./types";

interface PanelRule extends QuadratureRule {
  readonly count: number;
  /** Widest panel, times the sum of (exponent + `count`) / distance over both singularities. */
  readonly reach: number;
}

/** Share of a panel that the remainder of Gauss–Legendre quadrature may have. */
const REMAINDER = 1e-17;

/**
 * The remainder for a power K of the distance d is at most (n!)⁴ / ((2n + 1) (2n)!³) · (h (K + n) / d)²ⁿ of a panel of
 * width h (Davis & Rabinowitz, Methods of Numerical Integration, section 2.7); for a product of two powers the sum of
 * their (K + n) / d stands in its place, by the product rule.
 */
function panelRule(count: number): PanelRule {
  const factorial = Math.exp(logRisingFactorial(1, count));
  const double = Math.exp(logRisingFactorial(1, 2 * count));
  const reach = ((REMAINDER * (2 * count + 1) * double ** 3) / factorial ** 4) ** (0.5 / count);
  return { ...gaussLegendre(count), count, reach };
}

const RULES = [2, 3, 4, 6].map(panelRule);
const FINEST = panelRule(10);
const NEGLIGIBLE = 1e-19;

/** @param slope Sum of exponent / distance over both singularities, `nearness` that of 1 / distance. */
function ruleFor(width: number, slope: number, nearness: number): PanelRule {
  for (const rule of RULES) if (width * (slope + rule.count * nearness) <= rule.reach) return rule;
  return FINEST;
}

/** How many moments there are: the mass, four means, ten products. */
export const MOMENTS = 15;

/**
 * log(1 + t / alpha), 1 / (alpha + t), log(1 + t / beta) and 1 / (beta + t) of times t, in this order the four
 * quantities that the moments are of.
 */
export interface TimeTables {
  readonly buyingLogs: Float64Array;
  readonly buyingInverses: Float64Array;
  readonly stayingLogs: Float64Array;
  readonly stayingInverses: Float64Array;
}

export function tabulateTimes(times: Float64Array, { alpha, beta }: ParetoNbdParams): TimeTables {
  return {
    buyingLogs: times.map((time) => Math.log1p(time / alpha)),
    buyingInverses: times.map((time) => 1 / (alpha + time)),
    stayingLogs: times.map((time) => Math.log1p(time / beta)),
    stayingInverses: times.map((time) => 1 / (beta + time)),
  };
}

/**
 * Moments of the time of death y beyond each of some times t, under the density in proportion to
 * ((α+t)/(α+y))^(r+x) ((β+t)/(β+y))^(s+1), up to the last of the times.
 *
 * The integral over the silence of every customer with this frequency is a difference of two of them, so that each
 * stretch between two times is integrated once, however many customers were silent then.
 *
 * @param times Ascending, with their tables.
 * @returns For each time its mass, then the means and products of the four quantities in `TimeTables`, times the
 *   mass: 0, 1, 2, 3, 00, 01, 02, 03, 11, 12, 13, 22, 23, 33.
 */
export function deathMoments(
  { r, s }: ParetoNbdParams,
  frequency: number,
  times: Float64Array,
  { buyingLogs, buyingInverses, stayingLogs, stayingInverses }: TimeTables,
): Float64Array {
  const buying = r + frequency;
  const staying = s + 1;
  const moments = new Float64Array(MOMENTS * times.length);
  for (let t = times.length - 2; t >= 0; t--) {
    const width = times[t + 1]! - times[t]!;
    const buyingInverse = buyingInverses[t]!;
    const stayingInverse = stayingInverses[t]!;
    const at = MOMENTS * t;
    let start = 0;
    while (start < width) {
      const toBuying = buyingInverse / (1 + start * buyingInverse);
      const toStaying = stayingInverse / (1 + start * stayingInverse);
      const slope = buying * toBuying + staying * toStaying;
      const nearness = toBuying + toStaying;
      const rest = width - start;
      const rule = ruleFor(rest, slope, nearness);
      const panel = Math.min(rest, rule.reach / (slope + rule.count * nearness));
      if (start + panel === start) break;
      let mass = 0;
      let last = 0;
      for (let node = 0; node < rule.count; node++) {
        const since = start + 0.5 * panel * (1 + rule.nodes[node]!);
        const buyingGrowth = Math.log1p(since * buyingInverse);
        const stayingGrowth = Math.log1p(since * stayingInverse);
        const height = Math.exp(-buying * buyingGrowth - staying * stayingGrowth);
        const part = 0.5 * panel * rule.weights[node]! * height;
        const u = buyingLogs[t]! + buyingGrowth;
        const v = buyingInverse / (1 + since * buyingInverse);
        const w = stayingLogs[t]! + stayingGrowth;
        const z = stayingInverse / (1 + since * stayingInverse);
        mass += part;
        last = height;
        moments[at + 1]! += part * u;
        moments[at + 2]! += part * v;
        moments[at + 3]! += part * w;
        moments[at + 4]! += part * z;
        moments[at + 5]! += part * u * u;
        moments[at + 6]! += part * u * v;
        moments[at + 7]! += part * u * w;
        moments[at + 8]! += part * u * z;
        moments[at + 9]! += part * v * v;
        moments[at + 10]! += part * v * w;
        moments[at + 11]! += part * v * z;
        moments[at + 12]! += part * w * w;
        moments[at + 13]! += part * w * z;
        moments[at + 14]! += part * z * z;
      }
      moments[at]! += mass;
      start += panel;
      if (last * (width - start) <= NEGLIGIBLE * moments[at]!) break;
    }
    const fall = Math.exp(
      -buying * (buyingLogs[t + 1]! - buyingLogs[t]!) - staying * (stayingLogs[t + 1]! - stayingLogs[t]!),
    );
    for (let m = 0; m < MOMENTS; m++) moments[at + m]! += fall * moments[at + MOMENTS + m]!;
  }
  return moments;
}
