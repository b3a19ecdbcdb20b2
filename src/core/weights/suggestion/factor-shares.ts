import { stretchToWeight } from "../../model/rescale-scale";
import type { ScoringModel } from "../../model/types";
import { TOTAL_WEIGHT } from "../../model/weights";
import { toBillionths } from "../../scoring/exact";
import { findExceptions } from "../../scoring/exceptions";
import { factorKernel } from "../../scoring/factor-kernel";
import { plainFactor } from "../../scoring/plain-factor";
import type { Table } from "../../table/types";

/**
 * By factor the share of its weight that each customer gets; NaN where the cell gives none, before any
 * missing-value policy. New and returning customers have shares, but no say in bands. A factor whose weight is 0 is taken as if its scale reached the full weight.
 */
export function factorShares(model: ScoringModel, table: Table): readonly Float64Array[] {
  const leftOut = findExceptions(model, table).map(Math.sign);
  return model.factors.map((factor) => {
    const weighed =
      factor.weight > 0
        ? factor
        : { ...factor, weight: TOTAL_WEIGHT, scale: stretchToWeight(factor.scale, TOTAL_WEIGHT) };
    const shares = new Float64Array(table.rowCount);
    factorKernel(plainFactor(weighed, model, table, leftOut), weighed.weight)(0, table.rowCount, shares);
    const most = toBillionths(weighed.weight);
    return shares.map((billionths) => billionths / most);
  });
}
