import type { PortfolioSetup } from "../../core";

const FULL = 100;
const STEP = 2.5;
/** How far the name of a field stands from its upper left corner. */
const INSET = { x: 0.5, y: 4 };

/** Positions along a line between fields. */
export const ALONG: readonly number[] = Array.from({ length: FULL / STEP + 1 }, (_, at) => at * STEP);

/** Share of the largest bubble's area at which a bubble is a dot. */
export const DOT = 1 / 900;

/** Where the names of the fields stand, in their order. */
export function fieldCorners({
  x,
  y,
  size,
  fields,
}: PortfolioSetup): readonly { readonly name: string; readonly x: number; readonly y: number }[] {
  const left = [0, ...x.borders];
  const top = [FULL, ...[...y.borders].reverse()];
  return fields.map(({ name }, at) => ({
    name,
    x: left[at % size]! + INSET.x,
    y: top[Math.floor(at / size)]! - INSET.y,
  }));
}
