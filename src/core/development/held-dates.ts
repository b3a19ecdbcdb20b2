import { isOfElapsedTime } from "../model/elapsed-scale";
import type { Factor, ScoringModel } from "../model/types";
import { plainFactor } from "../scoring/plain-factor";
import { serialOfIso } from "../table/date-text";
import { findColumn } from "../table/find-column";
import type { Column, Table } from "../table/types";

/** A date in ten after the period is no slip of the pen: the column tells of today, such as that of the last purchase. */
const MOST_LATER = 0.1;

/** A factor whose dates are later than the period that is judged. */
export interface LaterDates {
  readonly factor: Factor;
  readonly count: number;
}

/** A model with its table for a period, made so that columns which tell of today say what they say today. */
export interface HeldDates {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly later: readonly LaterDates[];
}

const countLater = ({ numbers }: Column, reference: number): number =>
  numbers.reduce((count, day) => count + (day > reference ? 1 : 0), 0);

/**
 * Finds factors that judge the time since a date, have no date of the period, and whose dates often lie after it. Their
 * present value is put in place of the date.
 *
 * @param earlier The model of the period, its reference date moved back.
 * @param today The reference date of today, ISO.
 * @param held Ids of the factors without a column of the period.
 */
export function holdLaterDates(
  earlier: ScoringModel,
  table: Table,
  today: string,
  held: readonly string[],
): HeldDates {
  const reference = serialOfIso(earlier.referenceDate) ?? Infinity;
  const later = earlier.factors
    .filter(({ id, scale }) => held.includes(id) && isOfElapsedTime(scale))
    .map((factor) => {
      const column = findColumn(table, factor.column);
      return { factor, count: column === undefined ? 0 : countLater(column, reference) };
    })
    .filter(({ count }) => count > MOST_LATER * table.rowCount);
  if (later.length === 0) return { model: earlier, table, later };

  const columns = later.map(({ factor }): Column => {
    const { column } = plainFactor(factor, { referenceDate: today }, table)!;
    return {
      ...column,
      name: columnOf(factor),
      codes: new Int32Array(table.rowCount).fill(-1),
      dictionary: [],
    };
  });
  const ids = new Set(later.map(({ factor }) => factor.id));
  const factors = earlier.factors.map((factor) => (ids.has(factor.id) ? ofHeldTime(factor) : factor));
  return {
    model: { ...earlier, factors },
    table: { ...table, columns: [...table.columns, ...columns] },
    later,
  };
}

const columnOf = ({ id }: Factor): string => `held time of ${id}`;

function ofHeldTime(factor: Factor): Factor {
  const { scale } = factor;
  if (!isOfElapsedTime(scale)) return factor;
  const { elapsed: _elapsed, ...plain } = scale;
  return { ...factor, column: columnOf(factor), scale: plain };
}
