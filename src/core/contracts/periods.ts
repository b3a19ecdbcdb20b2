import { elapsedTime } from "../scoring/elapsed-time";
import type { ContractUnit } from "./setup";

const MONTHS: Readonly<Record<ContractUnit, number>> = { month: 1, quarter: 3, year: 12 };

/** Whole periods from one serial day to a later one, as Excel's DATEDIF counts them; 0 for an earlier one. */
export const wholePeriods = (from: number, to: number, unit: ContractUnit): number =>
  Math.floor(elapsedTime(from, to, "months") / MONTHS[unit]);
