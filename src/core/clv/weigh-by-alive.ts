/**
 * What a customer does on average: what one who is alive would do, times the probability of being alive.
 *
 * @returns NaN where either is; Infinity where a living customer's sum has no limit, also when the probability has
 *   fallen below the smallest number.
 */
export const weighByAlive = (alive: number, ifAlive: number): number =>
  ifAlive === Infinity && !Number.isNaN(alive) ? Infinity : alive * ifAlive;
