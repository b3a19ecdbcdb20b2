/** Format of numbers that are mostly whole: "0.##" would leave a lone decimal sign behind those that are. */
export const wholeFormat = (values: Float64Array): string =>
  values.every((value) => Number.isNaN(value) || Number.isInteger(value)) ? "0" : "0.0#";
