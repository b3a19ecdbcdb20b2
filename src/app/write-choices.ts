/** A kind of result column that can be written; some come to several columns. */
export type WriteColumn =
  | "score"
  | "rank"
  | "class"
  | "strategy"
  | "points"
  | "lost"
  | "next"
  | "lift"
  | "exception"
  | "border"
  | "estimates"
  | "robustness"
  | "findings";

/** Where and what to write. Kept with the stored model, not part of it. */
export interface WriteChoices {
  readonly target: "beside" | "sheet";
  readonly columns: readonly WriteColumn[];
  /** A page with the model in words is written together with the results. */
  readonly explanation?: boolean;
  /** Points, score, rank and class are written as formulas; the page is then needed. */
  readonly formulas?: boolean;
  /** Scores, classes and amounts of today are kept on the sheet "Verlauf". */
  readonly history?: boolean;
}

/** In the order in which they stand side by side. */
export const WRITE_COLUMNS: readonly WriteColumn[] = [
  "score",
  "rank",
  "class",
  "strategy",
  "points",
  "lost",
  "next",
  "lift",
  "exception",
  "border",
  "estimates",
  "robustness",
  "findings",
];

export const DEFAULT_WRITE_CHOICES: WriteChoices = {
  target: "beside",
  columns: ["score", "rank", "class"],
  history: true,
};
