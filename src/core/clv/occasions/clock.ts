/** How time is counted: in days, or in periods in each of which a customer buys or does not. */
export interface Clock {
  /** Days of a time unit of the model, or of a period. */
  readonly unitDays: number;
  /** Whether only the periods count, not the days within them. */
  readonly discrete: boolean;
}

/**
 * The period of a day, counted from the end: 0 is the last `unitDays` until `end`, -1 the ones before.
 *
 * Periods that end with the observation are all observed in full.
 */
export const periodOf = (day: number, end: number, unitDays: number): number =>
  -Math.floor((end - day) / unitDays);

/** The last day of a period. */
export const lastDayOf = (period: number, end: number, unitDays: number): number =>
  Math.floor(end + period * unitDays);
