import type { CustomerColumns } from "../customers";
import { newCustomerCount } from "../forecast/new-customers";
import type { PurchaseModel } from "../forecast/purchase-model";
import { mergeRows } from "../merge";

/** Customers by number of repeat purchases 0, 1, 2, …; the last entry holds all with that many or more. */
export interface RepeatCounts {
  readonly actual: Float64Array;
  readonly expected: Float64Array;
}

/** How many repeat purchases are told apart; those with more are counted with the last. */
export const MOST_REPEATS = 7;

/**
 * How many customers made how many repeat purchases, beside what a model expects of customers who have been there as
 * long: the sum of P(X(age) = n).
 *
 * @param most The last count, which stands for itself and all above, a whole number from 1.
 */
export function repeatCounts(
  model: PurchaseModel,
  { frequency, age, weights }: Pick<CustomerColumns, "frequency" | "age" | "weights">,
  most = MOST_REPEATS,
): RepeatCounts {
  const actual = new Float64Array(most + 1);
  for (let row = 0; row < frequency.length; row++)
    actual[Math.min(most, frequency[row]!)]! += weights ? weights[row]! : 1;
  const ages = mergeRows([age], weights);
  const expected = new Float64Array(most + 1);
  ages.weights.forEach((weight, row) => {
    let rest = 1;
    for (let count = 0; count < most; count++) {
      const probability = newCustomerCount(model, count, ages.columns[0]![row]!);
      expected[count]! += weight * probability;
      rest -= probability;
    }
    expected[most]! += weight * Math.max(0, rest);
  });
  return { actual, expected };
}
