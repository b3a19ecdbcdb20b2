import type { Unit } from "../rollup/types";

/** Whole units of the calendar that have passed, as Excel's DATEDIF counts them. */
export type ElapsedUnit = "days" | "months" | "years";

/** How a raw value becomes points of a factor with weight w; see each kind. */
export type Scale = LinearScale | StepsScale | QuantilesScale | CategoriesScale | YesNoScale;

/** Scales of numbers may judge the time since a date instead: whole units from it to the model's reference date. */
interface OfElapsedTime {
  readonly elapsed?: ElapsedUnit;
}

/** Straight line from `worst` (0 points) to `best` (w points), clamped. best < worst: less is better. */
export interface LinearScale extends OfElapsedTime {
  readonly kind: "linear";
  readonly worst: number;
  readonly best: number;
}

/** Point table: the last row whose `from` is reached counts; below the first row 0 points. Ascending `from`. */
export interface StepsScale extends OfElapsedTime {
  readonly kind: "steps";
  readonly rows: readonly StepRow[];
  /** Where in the workbook the table stands, as "Punkte!A2:B12"; `rows` is what stood there when last read. */
  readonly range?: string;
  /** ISO date of that reading. */
  readonly rangeRead?: string;
}

/**
 * As many bands of customers as there are entries, equally large as far as ties allow, lowest values first; each has
 * its points. Equal values are always in the same band.
 */
export interface QuantilesScale {
  readonly kind: "quantiles";
  readonly points: readonly number[];
}

/** Text → points. A text that is not in the list is a finding, never silently 0. Compared trimmed, case-insensitively. */
export interface CategoriesScale {
  readonly kind: "categories";
  readonly points: Readonly<Record<string, number>>;
}

/** Points for yes and for no; ja/nein, yes/no, wahr/falsch, true/false, x/blank, 1/0. */
export interface YesNoScale {
  readonly kind: "yes-no";
  readonly yes: number;
  readonly no: number;
}

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
  /** Header of a column that marks the values of this factor as estimated (yes, x, any text but no); absent for none. */
  readonly estimated?: string;
}

export interface CustomerClass {
  readonly name: string;
  /**
   * The score at which the class begins, by the model's bound rule. The last class has 0 and takes all the rest. Under
   * another rule than thresholds it is what was last set by hand, and does not count.
   */
  readonly from: number;
  /** "#rrggbb" */
  readonly color: string;
  readonly strategy: string;
}

/** Bound rule: with ">" a score equal to the threshold belongs to the class below, with ">=" to the class itself. */
export type BoundRule = ">" | ">=";

/**
 * How the borders of the classes are found, instead of by thresholds. Equal scores are always in the same class.
 * - `quota`: by the share of customers, best scores first: a customer belongs to the first class whose entry of `upTo`,
 *   in percent, is above the share of customers with a better score.
 * - `cumulated`: the same by the share that better customers have of the sum of a column (ABC: 80, 95).
 * - `breaks`: where scores leave the widest gaps (natural breaks of Jenks).
 */
export type ClassRule =
  /** Ascending, above 0 and below 100, one entry fewer than classes. */
  | { readonly kind: "quota"; readonly upTo: readonly number[] }
  | { readonly kind: "cumulated"; readonly column: string; readonly upTo: readonly number[] }
  | { readonly kind: "breaks" };

/** The classes, best first, 2 to 9 of them. */
export interface Classes {
  readonly bound: BoundRule;
  readonly list: readonly CustomerClass[];
  /** Absent: the thresholds of the classes count. */
  readonly rule?: ClassRule;
}

/**
 * How a customer whose history allows no final judgement is told.
 * - `months`: a date or a number of months. New: fewer than `months` have passed since (or are given); returning: the
 *   gap given is longer than `months`.
 * - `gap`: more than `months` lie between the purchase before and the last purchase, both dates.
 * - `mark`: the column says yes, or holds any text that is not a no.
 */
export type ExceptionTest =
  | { readonly kind: "months"; readonly column: string; readonly months: number }
  | { readonly kind: "gap"; readonly last: string; readonly previous: string; readonly months: number }
  | { readonly kind: "mark"; readonly column: string };

/** Customers who stay in the list with a provisional score and have no say in bands, quotas and breaks. */
export interface ExceptionRule {
  readonly test: ExceptionTest;
  /** `class`: they form a class of their own; `note`: they keep their class, with a note. */
  readonly shown: "class" | "note";
  readonly name: string;
  /** "#rrggbb" */
  readonly color: string;
  readonly strategy: string;
}

/** Which of several customers with the same score comes first: the one with more, or with less, in a column. */
export interface TieBreak {
  /** Header of a column of numbers or dates. */
  readonly column: string;
  readonly better: "more" | "less";
}

/** The saved scoring model, version 1. Percentages and points 0–100; dates ISO "2025-12-31". */
export interface ScoringModel {
  readonly version: 1;
  readonly name: string;
  /** Header of the key column, "" when customers have no key. */
  readonly key: string;
  /** ISO date to which times and "how long" refer; "" when the model has no such factor. */
  readonly referenceDate: string;
  readonly factors: readonly Factor[];
  readonly classes: Classes;
  /**
   * Column whose negative value marks a loss customer; "" or absent for none. (Typically Deckungsbeitrag.)
   */
  readonly lossColumn?: string;
  /** Where a customer may have several rows, found by the same key: how they become one. Absent: each row stays. */
  readonly unit?: Unit;
  /** What decides between equal scores; absent: they share the rank. Whoever is equal here too shares it all the same. */
  readonly tieBreak?: TieBreak;
  /** New customers. Who is both new and returning counts as new. */
  readonly newCustomers?: ExceptionRule;
  /** Customers who came back after a long gap. */
  readonly returningCustomers?: ExceptionRule;
}
