import type { Column } from "../table/types";

const MOST_DECIMALS = 4;
const LOOKED_AT = 2000;

/**
 * The finest step in which a column's values are given: 1 for whole numbers and dates, 0.01 for amounts with cents; not
 * finer than four decimals.
 */
export function grainOf({ kind, numbers }: Column): number {
  if (kind === "date") return 1;
  let decimals = 0;
  for (let row = 0; row < Math.min(numbers.length, LOOKED_AT); row += 1) {
    const value = numbers[row]!;
    while (
      decimals < MOST_DECIMALS &&
      !Number.isNaN(value) &&
      Math.abs(Number(value.toFixed(decimals)) - value) > Math.abs(value) * 1e-12
    ) {
      decimals += 1;
    }
  }
  return 10 ** -decimals;
}
