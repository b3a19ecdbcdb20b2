/** The families of custom functions, in the order in which they are shown. */
export const FAMILIES = ["value", "customers", "contracts", "scoring"] as const;

export type Family = (typeof FAMILIES)[number];

/** What is said of one custom function, in one language. */
export interface GuideFunction {
  readonly id: string;
  /** With its namespace, e.g. "CLV.ALIVE". */
  readonly name: string;
  readonly family: Family;
  readonly description: string;
  /** What the result is, e.g. "probability, 0 to 1". */
  readonly unit: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** A formula in English notation that needs no other cell. */
  readonly example: string;
  /** What the example gives, in words. */
  readonly shows: string;
  readonly notes: readonly string[];
  /** Where the method is from. */
  readonly source?: string;
}

export type FunctionGuide = readonly GuideFunction[];
