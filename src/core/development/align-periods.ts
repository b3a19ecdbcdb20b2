import type { Scores } from "../scoring/types";
import type { MatchedPeriods } from "./match-periods";
import type { Development, DevelopmentClass, Period } from "./types";

/** What is known of the rows of one period's table. */
export interface PeriodValues {
  readonly label: string;
  readonly score: Float64Array;
  /** Index into the development's classes; -1 for none. */
  readonly classIndex: Int8Array;
  /** Absent where amounts are not known. */
  readonly amount?: Float64Array | undefined;
  readonly borders: Scores["classes"];
  /** What the customer of a row is called; "" for nothing. */
  readonly nameOf: (row: number) => string;
}

function alignedPeriod(values: PeriodValues, customerOfRow: Int32Array, count: number): Period {
  const present = new Uint8Array(count);
  const score = new Float64Array(count).fill(NaN);
  const classIndex = new Int8Array(count).fill(-1);
  const amount = new Float64Array(count).fill(NaN);
  const rows = new Int32Array(count).fill(-1);
  for (let row = 0; row < customerOfRow.length; row += 1) {
    const customer = customerOfRow[row]!;
    if (customer < 0) continue;
    present[customer] = 1;
    rows[customer] = row;
    score[customer] = values.score[row]!;
    classIndex[customer] = values.classIndex[row]!;
    if (values.amount !== undefined) amount[customer] = values.amount[row]!;
  }
  return { label: values.label, present, score, classIndex, amount, rows, borders: values.borders };
}

/**
 * Puts the values of all periods side by side, customer by customer.
 *
 * @param values Oldest first, as `matched.customerOfRow`.
 */
export function alignPeriods(
  classes: readonly DevelopmentClass[],
  matched: MatchedPeriods,
  values: readonly PeriodValues[],
): Development {
  const { keys, customerOfRow } = matched;
  const periods = values.map((each, at) => alignedPeriod(each, customerOfRow[at]!, keys.length));
  const names = keys.map((key, customer) => {
    for (let at = periods.length - 1; at >= 0; at -= 1) {
      const row = periods[at]!.rows[customer]!;
      if (row >= 0) return values[at]!.nameOf(row) || key;
    }
    return key;
  });
  return { keys, names, classes: classes.map(({ name, color }) => ({ name, color })), periods };
}
