import type { NumberColumn } from "../../../core";

/** Format of numbers that are mostly whole: "0.##" would leave a lone decimal sign behind those that are. */
export const wholeFormat = (values: NumberColumn): string =>
  Array.from(values).every((value) => Number.isNaN(value) || Number.isInteger(value)) ? "0" : "0.0#";
