/** The numbers that an argument may have. Every bound that is given holds at the same time. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

/** What can be wrong with any argument. `argument` is its English name, as in the metadata. */
export type ArgumentProblem =
  | { readonly kind: "blank"; readonly argument: string }
  | { readonly kind: "not-a-number"; readonly argument: string; readonly value: string }
  | {
      readonly kind: "out-of-range";
      readonly argument: string;
      readonly value: number;
      readonly range: Range;
    }
  /** Rows or columns that are neither one nor as many as another argument has. */
  | {
      readonly kind: "lengths-differ";
      readonly argument: string;
      readonly length: number;
      readonly other: string;
      readonly otherLength: number;
    }
  | { readonly kind: "argument-empty"; readonly argument: string }
  /** A range where one value serves for all. */
  | { readonly kind: "not-one-cell"; readonly argument: string; readonly cells: number }
  /** A block where each row or each cell of a row stands for a customer. */
  | {
      readonly kind: "not-one-column";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: "option-unknown";
      readonly argument: string;
      readonly value: string;
      readonly choices: { readonly de: readonly string[]; readonly en: readonly string[] };
    }
  | { readonly kind: "params-unreadable"; readonly argument: string; readonly expected: string }
  | {
      readonly kind: "param-not-positive";
      readonly argument: string;
      readonly letter: string;
      readonly value: string;
    }
  | {
      readonly kind: "params-of-other-model";
      readonly argument: string;
      readonly model: string;
      readonly expected: string;
    }
  /** The quantity has no finite value for these arguments. */
  | { readonly kind: "not-finite" };

/** Whether a number lies outside a range; a number that is none always does. */
export const isOutside = (value: number, { least, most, above, below, whole }: Range): boolean =>
  Number.isNaN(value) ||
  (least !== undefined && value < least) ||
  (most !== undefined && value > most) ||
  (above !== undefined && value <= above) ||
  (below !== undefined && value >= below) ||
  (whole === true && !Number.isInteger(value));

/** The problem of an argument that lies outside its range, or undefined. */
export const rangeProblem = (argument: string, value: number, range: Range): ArgumentProblem | undefined =>
  isOutside(value, range) ? { kind: "out-of-range", argument, value, range } : undefined;
