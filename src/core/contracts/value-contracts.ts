import type { BetaGeometricParams } from "../clv/beta-geometric";
import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { periodRate } from "./period-rate";
import type { ContractTerms, ContractUnit } from "./setup";
import { tenureRow, type TenureRow } from "./tenure-rows";
import type { Contracts } from "./types";

/** What the running contracts are worth, one entry each in the order of `Contracts`; NaN for those that do not run. */
export interface ContractValues {
  /** Renewals made by the reference date. */
  readonly tenure: Float64Array;
  readonly nextRetention: Float64Array;
  /** Discounted expected payments still to come, that of the next renewal undiscounted. */
  readonly discounted: Float64Array;
  /** `discounted` times the margin; NaN where no margin is known. */
  readonly value: Float64Array;
  readonly running: number;
  /** Running contracts without a margin. */
  readonly withoutMargin: number;
  /** Sum of the known values. */
  readonly total: number;
}

/** Values every running contract by its tenure; a negative margin makes a negative value. */
export function valueContracts(
  table: Table,
  { rows, running, renewalsMade }: Contracts,
  params: BetaGeometricParams,
  { discountRate, horizon, margin = NaN, marginColumn }: ContractTerms,
  unit: ContractUnit,
): ContractValues {
  const rate = periodRate(discountRate, unit);
  const margins = marginColumn === undefined ? undefined : findColumn(table, marginColumn)?.numbers;
  const byTenure = new Map<number, TenureRow>();
  const rowOf = (renewals: number): TenureRow => {
    const known = byTenure.get(renewals) ?? tenureRow(params, renewals, rate, horizon);
    byTenure.set(renewals, known);
    return known;
  };
  const count = rows.length;
  const blank = () => new Float64Array(count).fill(NaN);
  const values = { tenure: blank(), nextRetention: blank(), discounted: blank(), value: blank() };
  let [runs, withoutMargin, total] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    if (running[at] === 0) continue;
    runs++;
    const row = rowOf(renewalsMade[at]!);
    const own = margins?.[rows[at]!] ?? NaN;
    const value = row.discounted * (Number.isNaN(own) ? margin : own);
    values.tenure[at] = row.renewals;
    values.nextRetention[at] = row.nextRetention;
    values.discounted[at] = row.discounted;
    values.value[at] = value;
    if (Number.isNaN(value)) withoutMargin++;
    else total += value;
  }
  return { ...values, running: runs, withoutMargin, total };
}
