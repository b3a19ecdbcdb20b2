/** Gives whole numbers from 0 up to below `count`, each equally likely. */
export type RandomInteger = (count: number) => number;

const TWO_TO_32 = 2 ** 32;

/**
 * A small generator (mulberry32) that gives the same numbers for the same seed. Its 32 bits make counts of up to
 * a million even to within a 4,000th.
 *
 * @param seed Any whole number.
 */
export function seededRandom(seed: number): RandomInteger {
  let state = seed | 0;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32) * count);
  };
}
