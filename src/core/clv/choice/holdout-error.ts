import type { CustomerColumns, NumberColumn } from "../customers";
import { expectedPurchasesColumn } from "../forecast/columns";
import type { PurchaseModel } from "../forecast/purchase-model";

/** A period of calibration and what happened after it. */
export interface Holdout {
  /** Histories until the end of the calibration period. */
  readonly customers: CustomerColumns;
  /** Purchases of each of them in the holdout period. */
  readonly purchases: NumberColumn;
  /** Length of the holdout period, in the unit of the histories or in opportunities. */
  readonly length: number;
}

/** How far a forecast was off in the holdout period. */
export interface HoldoutError {
  readonly actual: number;
  readonly expected: number;
  /** (expected − actual) / actual, a share; undefined where nobody bought. */
  readonly totalError: number | undefined;
  /** Mean of |expected − actual| over the customers, in purchases. */
  readonly meanAbsoluteError: number;
  /** Root of the mean squared difference, in purchases. */
  readonly rootMeanSquaredError: number;
}

/** @param model With parameters from the calibration period only. */
export function holdoutError(model: PurchaseModel, { customers, purchases, length }: Holdout): HoldoutError {
  const forecast = expectedPurchasesColumn(model, customers, length);
  let total = 0;
  let actual = 0;
  let expected = 0;
  let absolute = 0;
  let squared = 0;
  forecast.forEach((count, row) => {
    const weight = customers.weights ? customers.weights[row]! : 1;
    const off = count - purchases[row]!;
    total += weight;
    actual += weight * purchases[row]!;
    expected += weight * count;
    absolute += weight * Math.abs(off);
    squared += weight * off * off;
  });
  return {
    actual,
    expected,
    totalError: actual > 0 ? expected / actual - 1 : undefined,
    meanAbsoluteError: absolute / total,
    rootMeanSquaredError: Math.sqrt(squared / total),
  };
}
