/** Spending per customer that rises with a common level: `slope` · level + `offset`, kept between `least` and `most`. */
export interface Vessel {
  readonly customers: number;
  /** 0 or more; 0 keeps the spending at `least`. */
  readonly slope: number;
  readonly offset: number;
  readonly least: number;
  /** `Infinity` for no limit. */
  readonly most: number;
}

/** Spending per customer at a level. */
export const filledTo = (level: number, { slope, offset, least, most }: Vessel): number =>
  slope === 0 ? least : Math.min(most, Math.max(least, slope * level + offset));

const totalAt = (level: number, vessels: readonly Vessel[]): number =>
  vessels.reduce((sum, vessel) => sum + vessel.customers * filledTo(level, vessel), 0);

/**
 * The level at which the spending on all customers reaches a total: water-filling, exact up to rounding, since the total
 * is made of straight lines between the levels at which a vessel begins to fill or is full.
 *
 * @returns `Infinity` where even all limits together stay below the total, `-Infinity` where the least is enough.
 */
export function fillLevel(total: number, vessels: readonly Vessel[]): number {
  const open = vessels.filter(
    ({ slope, customers, least, most }) => slope > 0 && customers > 0 && most > least,
  );
  const bends = open
    .flatMap(({ slope, offset, least, most }) => [(least - offset) / slope, (most - offset) / slope])
    .filter(Number.isFinite)
    .sort((one, other) => one - other);
  const first = bends[0];
  if (first === undefined || total <= totalAt(first, vessels))
    return first === undefined ? Infinity : -Infinity;
  let from = first;
  for (const to of bends) {
    const reached = totalAt(to, vessels);
    if (reached >= total) {
      const before = totalAt(from, vessels);
      return reached === before ? to : from + ((to - from) * (total - before)) / (reached - before);
    }
    from = to;
  }
  const rise = open.reduce(
    (sum, { customers, slope, most }) => sum + (most === Infinity ? customers * slope : 0),
    0,
  );
  return rise === 0 ? Infinity : from + (total - totalAt(from, vessels)) / rise;
}
