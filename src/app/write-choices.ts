/** A kind of result column that can be written. */
export type WriteColumn = "score" | "rank" | "class" | "points" | "strategy" | "findings";

/** Where and what to write. Kept with the stored model, not part of it. */
export interface WriteChoices {
  readonly target: "beside" | "sheet";
  readonly columns: readonly WriteColumn[];
}

export const WRITE_COLUMNS: readonly WriteColumn[] = [
  "score",
  "rank",
  "class",
  "points",
  "strategy",
  "findings",
];

export const DEFAULT_WRITE_CHOICES: WriteChoices = { target: "beside", columns: ["score", "rank", "class"] };
