/**
 * Whether a first row is the heading of a table of two columns: two texts, the second without a figure. "90 points"
 * is a number gone wrong, not a heading, and must not be passed over.
 */
export const isTableHeading = (first: unknown, second: unknown): boolean =>
  typeof first === "string" && typeof second === "string" && second !== "" && !/\d/.test(second);
