import { type ContractUnit, UNITS_PER_YEAR } from "./setup";

/** The rate a period that comes to a yearly one: (1 + d)^(1 / periods in a year) - 1. */
export const periodRate = (yearly: number, unit: ContractUnit): number =>
  Math.expm1(Math.log1p(yearly) / UNITS_PER_YEAR[unit]);
