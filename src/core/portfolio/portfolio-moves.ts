import type { BoundRule } from "../model/types";
import { keyedRows, sortDescending } from "../scoring/keyed-rows";
import { fieldsOf } from "./portfolio-of";
import type { Portfolio, PortfolioMoves, PortfolioSetup, Positions } from "./types";

/** Ways shorter than this, in points of the matrix, are no move: they come from rounding. */
const LEAST_MOVE = 1e-6;

/**
 * How customers have moved since an earlier period.
 *
 * @param before Where the customers of the earlier list stood, by its rows.
 * @param rowBefore Row of each customer in the earlier list, -1 for one who was not in it.
 */
export function portfolioMoves(
  setup: PortfolioSetup,
  bound: BoundRule,
  portfolio: Portfolio,
  before: Positions,
  rowBefore: ArrayLike<number>,
): PortfolioMoves {
  const aligned = { x: gather(before.x, rowBefore), y: gather(before.y, rowBefore) };
  const fieldBefore = fieldsOf(setup, bound, aligned);
  const ways = new Float64Array(rowBefore.length).fill(NaN);
  let compared = 0;
  let changedField = 0;
  for (let row = 0; row < ways.length; row += 1) {
    if (fieldBefore[row]! < 0 || portfolio.field[row]! < 0) continue;
    compared += 1;
    if (fieldBefore[row] !== portfolio.field[row]) changedField += 1;
    const way = Math.hypot(portfolio.x[row]! - aligned.x[row]!, portfolio.y[row]! - aligned.y[row]!);
    if (way >= LEAST_MOVE) ways[row] = way;
  }
  const { rows, keys } = sortDescending(keyedRows(ways));
  return { before: aligned, fieldBefore, rows, lengths: keys, compared, changedField };
}

const gather = (values: Float64Array, rows: ArrayLike<number>): Float64Array =>
  Float64Array.from(rows, (row) => values[row] ?? NaN);
