import type { SidePage } from "../../session";

/** The pages on what follows from a result, in the order in which they are offered. */
export const CONSEQUENCES = [
  "portfolio",
  "development",
  "actions",
  "report",
] as const satisfies readonly SidePage[];

export type Consequence = (typeof CONSEQUENCES)[number];
