import { seededBits } from "../numeric/seeded-bits";

/** Gives whole numbers from 0 up to below `count`, each equally likely. */
export type RandomInteger = (count: number) => number;

const TWO_TO_32 = 2 ** 32;

/**
 * Whole numbers that are the same for the same seed. 32 bits make counts of up to a million even to within a 4,000th.
 *
 * @param seed Any whole number.
 */
export function seededRandom(seed: number): RandomInteger {
  const bits = seededBits(seed);
  return (count) => Math.floor((bits() / TWO_TO_32) * count);
}
