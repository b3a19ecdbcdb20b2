import type { BoundRule } from "../model/types";
import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import { fieldsOf } from "./portfolio-of";
import type { Portfolio, PortfolioMoves, PortfolioSetup, PortfolioWays, Positions } from "./types";

/** Ways shorter than this, in points of the matrix, are no move: they come from rounding. */
const LEAST_MOVE = 1e-6;

/**
 * How far customers have come since an earlier period, wherever the borders of the matrix are.
 *
 * @param before Where the customers of the earlier list stood, by its rows.
 * @param rowBefore Row of each customer in the earlier list, -1 for one who was not in it.
 */
export function portfolioWays(
  now: Positions,
  before: Positions,
  rowBefore: ArrayLike<number>,
): PortfolioWays {
  const aligned = { x: gather(before.x, rowBefore), y: gather(before.y, rowBefore) };
  const ways = new Float64Array(rowBefore.length);
  let compared = 0;
  for (let row = 0; row < ways.length; row += 1) {
    const way = Math.hypot(now.x[row]! - aligned.x[row]!, now.y[row]! - aligned.y[row]!);
    if (!Number.isNaN(way)) compared += 1;
    ways[row] = way >= LEAST_MOVE ? way : NaN;
  }
  const { rows, keys } = sortDescending(keyedRows(ways));
  return { before: aligned, rows, lengths: keys, compared };
}

/** Which of the ways lead into another field. */
export function portfolioMoves(
  setup: PortfolioSetup,
  bound: BoundRule,
  { field }: Pick<Portfolio, "field">,
  ways: PortfolioWays,
): PortfolioMoves {
  const fieldBefore = fieldsOf(setup, bound, ways.before);
  let changedField = 0;
  fieldBefore.forEach((before, row) => {
    if (before >= 0 && field[row]! >= 0 && before !== field[row]) changedField += 1;
  });
  return { ...ways, fieldBefore, changedField };
}

const gather = (values: Float64Array, rows: ArrayLike<number>): Float64Array =>
  Float64Array.from(rows, (row) => values[row] ?? NaN);
