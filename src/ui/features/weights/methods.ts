/** The ways to weights, in the order in which they are offered. "direct" leads back to the factors. */
export const METHODS = ["rank-order", "points", "pairwise", "suggestion", "direct"] as const;

export type Method = (typeof METHODS)[number];

/** The ways that open a page of their own. */
export type ChosenMethod = Exclude<Method, "direct">;
