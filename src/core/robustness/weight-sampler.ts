import { UNITS_PER_POINT, weightUnits } from "../model/weights";
import { seededRandom } from "./seeded-random";

/** Exchanges that each factor takes part in, on average, between two sets. */
const EXCHANGES = 10;

/** How far one weight can move, in points. */
export interface WeightBounds {
  readonly least: number;
  readonly most: number;
}

/** Bounds in ten-thousandths of a point. */
function unitBounds(units: number, total: number, range: number): { least: number; most: number } {
  // A weight of 0 was taken out of the model, and stays out; one that counts keeps counting.
  if (units === 0) return { least: 0, most: 0 };
  const reach = weightUnits(range);
  return { least: Math.max(1, units - reach), most: Math.min(total, units + reach) };
}

/**
 * Draws sets of weights around the chosen ones: every set of ten-thousandths of a point with the same sum, each
 * weight within the range and above 0, is equally likely.
 *
 * A random walk through the sets (hit-and-run as in Tervonen et al. 2013, European Journal of Operational Research
 * 224(3), along exchanges between two weights): in each step two weights share anew, evenly, what they have
 * together. Ten steps a factor lie between two sets that are drawn. Weights of 0 stay 0.
 */
export class WeightSampler {
  /** The present set, in ten-thousandths of a point. */
  readonly units: Float64Array;
  /** By factor, in points. */
  readonly bounds: readonly WeightBounds[];
  private readonly least: readonly number[];
  private readonly most: readonly number[];
  private readonly moving: readonly number[];
  private readonly random: (count: number) => number;

  /**
   * @param weights Chosen weights, the first present set.
   * @param range Points by which each may rise or fall, >= 0.
   */
  constructor(weights: readonly number[], range: number, seed: number) {
    const units = weights.map(weightUnits);
    const total = units.reduce((sum, each) => sum + each, 0);
    const bounds = units.map((each) => unitBounds(each, total, range));
    this.units = Float64Array.from(units);
    this.least = bounds.map(({ least }) => least);
    this.most = bounds.map(({ most }) => most);
    this.bounds = bounds.map(({ least, most }) => ({
      least: least / UNITS_PER_POINT,
      most: most / UNITS_PER_POINT,
    }));
    this.moving = bounds.flatMap(({ least, most }, index) => (most > least ? [index] : []));
    this.random = seededRandom(seed);
  }

  /** Walks on to the next set. */
  next(): void {
    const { moving, random } = this;
    if (moving.length < 2) return;
    for (let step = 0; step < EXCHANGES * moving.length; step += 1) {
      const first = random(moving.length);
      const second = (first + 1 + random(moving.length - 1)) % moving.length;
      this.exchange(moving[first]!, moving[second]!);
    }
  }

  private exchange(i: number, j: number): void {
    const { units, least, most } = this;
    const together = units[i]! + units[j]!;
    const from = Math.max(least[i]!, together - most[j]!);
    const to = Math.min(most[i]!, together - least[j]!);
    units[i] = from + this.random(to - from + 1);
    units[j] = together - units[i]!;
  }
}
