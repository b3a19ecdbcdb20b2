/** How a raw value becomes points of a factor with weight w; see each kind. */
export type Scale =
  /** Straight line from `worst` (0 points) to `best` (w points), clamped. best < worst: less is better. */
  | { readonly kind: "linear"; readonly worst: number; readonly best: number }
  /** Point table: the last row whose `from` is reached counts; below the first row 0 points. Ascending `from`. */
  | { readonly kind: "steps"; readonly rows: readonly StepRow[] }
  /** Text → points. A text that is not in the list is a finding, never silently 0. Compared trimmed, case-insensitively. */
  | { readonly kind: "categories"; readonly points: Readonly<Record<string, number>> }
  /** Points for yes and for no; ja/nein, yes/no, wahr/falsch, true/false, x/blank, 1/0. */
  | { readonly kind: "yes-no"; readonly yes: number; readonly no: number };

export interface StepRow {
  readonly from: number;
  readonly points: number;
}

/**
 * What a blank, error or unreadable cell does: `zero` counts as 0 points · `median` takes the median share of
 * the scored customers · `stretch` leaves the factor out and stretches the other weights to 100 · `exclude`
 * leaves the customer without a score.
 */
export type MissingPolicy = "zero" | "median" | "stretch" | "exclude";

export interface Factor {
  /** Stable, unique in the model; letters, digits, "-" and "_". */
  readonly id: string;
  readonly name: string;
  /** Header of the table column. */
  readonly column: string;
  /** Most points this factor can give, 0–100, up to four decimals. All weights add up to 100. */
  readonly weight: number;
  readonly scale: Scale;
  readonly missing: MissingPolicy;
}

export interface CustomerClass {
  readonly name: string;
  /** The score at which the class begins, by the model's bound rule. The last class has 0 and takes all the rest. */
  readonly from: number;
  /** "#rrggbb" */
  readonly color: string;
  readonly strategy: string;
}

/** Bound rule: with ">" a score equal to the threshold belongs to the class below, with ">=" to the class itself. */
export type BoundRule = ">" | ">=";

/** The saved scoring model, version 1. Percentages and points 0–100; dates ISO "2025-12-31". */
export interface ScoringModel {
  readonly version: 1;
  readonly name: string;
  /** Header of the key column, "" when customers have no key. */
  readonly key: string;
  /** ISO date to which times and "how long" refer; "" when the model has no such factor. */
  readonly referenceDate: string;
  readonly factors: readonly Factor[];
  readonly classes: { readonly bound: BoundRule; readonly list: readonly CustomerClass[] };
  /**
   * Column whose negative value marks a loss customer; "" or absent for none. (Typically Deckungsbeitrag.)
   */
  readonly lossColumn?: string;
}
