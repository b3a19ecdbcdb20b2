import type { Development } from "./types";

/** What became of a customer's class from one period to a later one. Stored as the number in a column. */
export const ClassChange = {
  /** In neither period, or without a class in one of them. */
  unknown: 0,
  up: 1,
  down: 2,
  same: 3,
  gained: 4,
  lost: 5,
} as const;
export type ClassChange = (typeof ClassChange)[keyof typeof ClassChange];

/**
 * A `ClassChange` per customer.
 *
 * @param classes By period: the raw classes, or those of `SteadyClasses.classIndex`. @default raw
 */
export function classChanges(
  { periods }: Development,
  from: number,
  to: number,
  classes: readonly Int8Array[] = periods.map(({ classIndex }) => classIndex),
): Uint8Array {
  const [earlier, later] = [periods[from]!.present, periods[to]!.present];
  const [before, after] = [classes[from]!, classes[to]!];
  const changes = new Uint8Array(earlier.length);
  for (let customer = 0; customer < changes.length; customer += 1) {
    const [was, is] = [before[customer]!, after[customer]!];
    if (earlier[customer] !== later[customer])
      changes[customer] = later[customer] === 1 ? ClassChange.gained : ClassChange.lost;
    else if (was >= 0 && is >= 0)
      changes[customer] = is < was ? ClassChange.up : is > was ? ClassChange.down : ClassChange.same;
  }
  return changes;
}
