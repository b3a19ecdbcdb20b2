import type { BoundRule } from "../model/types";
import { fail, ok, type Result } from "../result";
import { toBillionths } from "../scoring/exact";
import { findColumn } from "../table/find-column";
import { axisPositions } from "./axis-positions";
import { checkPortfolio } from "./check-portfolio";
import type { Portfolio, PortfolioInput, PortfolioIssue, PortfolioSetup, Positions } from "./types";

/** Where customers stand by a setup without issues, such as those of an earlier period. */
export const positionsOf = (setup: PortfolioSetup, input: PortfolioInput): Positions => ({
  x: axisPositions(setup.x, input),
  y: axisPositions(setup.y, input),
});

/** The field that each position lies in, -1 for none. */
export function fieldsOf(
  { x, y, size }: Pick<PortfolioSetup, "x" | "y" | "size">,
  bound: BoundRule,
  positions: Positions,
): Int8Array {
  const across = bandsOf(positions.x, x.borders, bound);
  const upward = bandsOf(positions.y, y.borders, bound);
  return across.map((column, row) => {
    const band = upward[row]!;
    return column < 0 || band < 0 ? -1 : (size - 1 - band) * size + column;
  });
}

/** How many borders each value is beyond; -1 for NaN. */
function bandsOf(values: Float64Array, borders: readonly number[], bound: BoundRule): Int8Array {
  const exact = borders.map((border) => toBillionths(border) + (bound === ">" ? 1 : 0));
  const bands = new Int8Array(values.length);
  values.forEach((value, row) => {
    const billionths = toBillionths(value);
    bands[row] = Number.isNaN(value) ? -1 : exact.filter((border) => billionths >= border).length;
  });
  return bands;
}

/**
 * Places customers in the fields of a matrix.
 *
 * @param place Finds the positions; one that remembers them spares moving borders the scoring.
 * @returns The portfolio, or everything that is wrong with the setup, each with the axis and part at fault.
 */
export function portfolioOf(
  setup: PortfolioSetup,
  input: PortfolioInput,
  place = positionsOf,
): Result<Portfolio, PortfolioIssue> {
  const [first, ...others] = checkPortfolio(setup, input);
  if (first !== undefined) return fail(first, ...others);
  const positions = place(setup, input);
  const field = fieldsOf(setup, input.model.classes.bound, positions);
  const size =
    findColumn(input.table, setup.bubble)?.numbers ?? new Float64Array(input.table.rowCount).fill(1);
  return ok({ ...positions, field, size, ...sumUp(field, size, setup.fields.length) });
}

function sumUp(field: Int8Array, size: Float64Array, fieldCount: number) {
  const fieldCounts = new Uint32Array(fieldCount);
  const fieldAmounts = new Float64Array(fieldCount);
  let placed = 0;
  let total = 0;
  for (let row = 0; row < field.length; row += 1) {
    const at = field[row]!;
    const amount = size[row]! || 0;
    total += amount;
    if (at < 0) continue;
    placed += 1;
    fieldCounts[at]! += 1;
    fieldAmounts[at]! += amount;
  }
  return { fieldCounts, fieldAmounts, placed, without: field.length - placed, total };
}
