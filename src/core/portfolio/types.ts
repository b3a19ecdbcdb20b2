import type { Factor, MissingPolicy, ScoringModel } from "../model/types";
import type { Issue } from "../result";
import type { Scores } from "../scoring/types";
import type { Table } from "../table/types";

/**
 * What one part of an axis takes from a customer, as a value from 0 to 100.
 * - `score`: the score; a customer without one has no position.
 * - `factor`: a factor of the model by its id: its points as a share of its weight.
 * - `column`: a scale of its own on a column; the weight of the factor is only what the scale's points are out of.
 * - `growth`: by how much one column is above another, as a share of the amount of that other: 0.1 for a tenth more. From
 *   `worst` (0) to `best` (100) on a straight line. There is none from a value that is not above 0.
 */
export type AxisValue =
  | { readonly kind: "score" }
  | { readonly kind: "factor"; readonly factor: string }
  | { readonly kind: "column"; readonly factor: Factor }
  | {
      readonly kind: "growth";
      /** Headers of the earlier and the later column. */
      readonly from: string;
      readonly to: string;
      readonly worst: number;
      readonly best: number;
      readonly missing: MissingPolicy;
    };

export interface AxisPart {
  readonly value: AxisValue;
  /** 0–100, up to four decimals; the weights of an axis add up to 100. */
  readonly weight: number;
}

export interface PortfolioAxis {
  readonly name: string;
  /** At least one. */
  readonly parts: readonly AxisPart[];
  /** One fewer than the size of the matrix, ascending, above 0 and below 100. */
  readonly borders: readonly number[];
}

export interface PortfolioField {
  readonly name: string;
  readonly strategy: string;
}

/** Fields along one axis. */
export type PortfolioSize = 2 | 3;

/** A portfolio matrix as it is asked for; plain data, saved with the workbook. Version 1. */
export interface PortfolioSetup {
  readonly version: 1;
  readonly x: PortfolioAxis;
  readonly y: PortfolioAxis;
  readonly size: PortfolioSize;
  /** Row by row from the top left: those with high y first, in each row those with low x first. */
  readonly fields: readonly PortfolioField[];
  /** Header of the column whose amount is the area of a bubble; "" for bubbles of one size. */
  readonly bubble: string;
  /** How many of the largest customers bear their names; whole, 0–200. */
  readonly labels: number;
  /** How many of the longest moves since the earlier period are drawn as arrows; whole, 0–500. */
  readonly arrows: number;
}

/** What a portfolio is made of: customers with the model and the scores that belong together. */
export interface PortfolioInput {
  readonly table: Table;
  readonly model: ScoringModel;
  readonly scores: Scores;
}

/** Where customers stand, one entry per table row; NaN where a part of the axis gives no value. */
export interface Positions {
  /** 0–100. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Customers in the fields of a matrix, one entry per table row. */
export interface Portfolio extends Positions {
  /**
   * Index into `PortfolioSetup.fields`, -1 without a position. A position on a border belongs to the field that the
   * model's bound rule gives it.
   */
  readonly field: Int8Array;
  /** Amount of the bubble column; NaN where it is not known, 1 throughout without such a column. Losses stay negative. */
  readonly size: Float64Array;
  /** Per field: customers, and the sum of their sizes. */
  readonly fieldCounts: Uint32Array;
  readonly fieldAmounts: Float64Array;
  /** Customers with a position, and those without one. */
  readonly placed: number;
  readonly without: number;
  /** The sum of all sizes, of customers with a position and of those without. */
  readonly total: number;
}

/** Customers who stand elsewhere than in the earlier period, the longest way first. */
export interface PortfolioWays {
  readonly before: Positions;
  /** Table rows of those who moved. */
  readonly rows: Uint32Array;
  /** Length of the way of each entry of `rows`, in points of the matrix. */
  readonly lengths: Float64Array;
  /** Customers with a position now and then. */
  readonly compared: number;
}

/** The ways with the fields that they lead from. */
export interface PortfolioMoves extends PortfolioWays {
  /** Index of the field where each customer stood, by table row; -1 where there was no position. */
  readonly fieldBefore: Int8Array;
  /** How many of those compared are in another field. */
  readonly changedField: number;
}

export type PortfolioIssueKind =
  /** An axis without a part. */
  | "axis-empty"
  /** `weight` must be from 0 to 100 with up to four decimals. */
  | "weight-range"
  /** The weights of an axis must add up to 100. `sum` */
  | "weights-sum"
  /** The model has no factor with this id. `factor` */
  | "factor-missing"
  /** The list has no column of this name. `column` */
  | "column-missing"
  /** The column does not hold numbers. `column` */
  | "column-unfit"
  /** Worst and best growth must be different numbers. `worst`, `best` */
  | "growth-line"
  /** One border fewer than fields along the axis. `given`, `needed` */
  | "borders-count"
  /** A border must lie above 0 and below 100. `border` */
  | "border-range"
  /** Borders must rise. `border`, `previous` */
  | "borders-not-ascending"
  /** As many fields as the matrix has. `given`, `needed` */
  | "fields-count"
  /** A field has no name. */
  | "field-name-blank"
  /** Two fields of one name. `name` */
  | "field-name-repeated"
  /** Labels and arrows: a whole number from 0 to `most`. `value` */
  | "number-range"
  /** A saved setup lacks something. `expected`, `received` */
  | "setup-missing"
  /** A saved setup has something that is not what it should be. `expected`, `received` */
  | "setup-wrong";

/** Its path names the axis and the part: `["x", "parts", 0, "weight"]`. */
export interface PortfolioIssue extends Issue {
  readonly kind: PortfolioIssueKind;
}

/** What an axis stands for, as far as the columns tell; named in the reader's language. */
export type AxisTopic = "score" | "value" | "contribution" | "revenue" | "potential" | "growth" | "column";

/** By what a border was proposed: half of the customers on each side, or the middle of the scale. */
export type BorderRule = "median" | "midpoint";

export interface ProposedAxis {
  readonly topic: AxisTopic;
  readonly parts: readonly AxisPart[];
  readonly borders: readonly number[];
  readonly borderRule: BorderRule;
}

/** A matrix that makes sense of a list without a question asked; without the words, which depend on the reader. */
export interface PortfolioProposal {
  readonly x: ProposedAxis;
  readonly y: ProposedAxis;
  readonly bubble: string;
}
