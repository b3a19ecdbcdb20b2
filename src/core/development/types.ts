import type { Classes } from "../model/types";
import type { Result } from "../result";
import type { MigrationValueIssue, MigrationValues } from "./value-types";

/** The same customers in two or more periods: one entry per customer and array, the union over all periods. */
export interface Development {
  /** What customers are matched by, as it is compared. */
  readonly keys: readonly string[];
  /** What customers are called in the newest period that has them. */
  readonly names: readonly string[];
  /** Best first; the same in all periods. */
  readonly classes: readonly DevelopmentClass[];
  /** Oldest first; two or more. */
  readonly periods: readonly Period[];
}

export interface DevelopmentClass {
  readonly name: string;
  /** "#rrggbb" */
  readonly color: string;
}

export interface Period {
  readonly label: string;
  /** 1 for a customer of this period. */
  readonly present: Uint8Array;
  /** 0–100; NaN where not scored, or not present. */
  readonly score: Float64Array;
  /** Index into `classes`; -1 for none. */
  readonly classIndex: Int8Array;
  /** NaN where it is not known. */
  readonly amount: Float64Array;
  /** Row in the period's own table; -1 for who is not there. */
  readonly rows: Int32Array;
  /** The thresholds by which the classes of this period were told. */
  readonly borders: Omit<Classes, "rule">;
}

/**
 * Customers by their class in one period and in a later one. The states are the classes, best first, then
 * `unclassed` and `absent`: as a row `absent` holds the new customers, as a column the lost ones. All blocks are
 * row-major with `states` columns.
 */
export interface MigrationMatrix {
  /** Index into `periods`. */
  readonly from: number;
  readonly to: number;
  /** How many rows and columns there are: the classes and two more. */
  readonly states: number;
  /** State of customers without a score. */
  readonly unclassed: number;
  /** State of customers who are not there. */
  readonly absent: number;
  readonly counts: Uint32Array;
  /** Amounts of the cell's customers in the earlier and in the later period; unknown amounts count as 0. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Customers of every state in the earlier period (sums of the rows) and in the later one (of the columns). */
  readonly rowTotals: Uint32Array;
  readonly columnTotals: Uint32Array;
  readonly balance: MigrationBalance;
  /** Customers ordered by cell: those of cell `at` are `customers` from `starts[at]` up to `starts[at + 1]`. */
  readonly customers: Int32Array;
  readonly starts: Int32Array;
}

/** `before` + `gained` − `lost` = `after`. */
export interface MigrationBalance {
  readonly before: number;
  readonly gained: number;
  readonly lost: number;
  readonly after: number;
}

/** Some customers with what they bring. */
export interface CustomerGroup {
  /** The largest first: by amount, or by score where no amounts are known. */
  readonly customers: Int32Array;
  /** Sums in the earlier and in the later period; NaN where no amount is known. */
  readonly before: number;
  readonly after: number;
}

/** The answers to the four questions about two periods. Customers are indexes into `Development.keys`. */
export interface DevelopmentAnswers {
  readonly from: number;
  readonly to: number;
  readonly top: TopAnswer;
  readonly regulars: RegularsAnswer;
  /** Customers of the later period who were not there in the earlier one. */
  readonly gained: CustomerGroup;
  /** Customers of the earlier period who are not there any more. */
  readonly lost: CustomerGroup;
}

/** Who moved at the top? */
export interface TopAnswer {
  /** How many classes count as the top. */
  readonly classCount: number;
  /** Customers of both periods who rose into the top classes, or fell out of them. */
  readonly risen: CustomerGroup;
  readonly fallen: CustomerGroup;
  /** New customers within the top classes, and lost ones who were in them. */
  readonly gained: CustomerGroup;
  readonly lost: CustomerGroup;
  /** In the top classes before and after. */
  readonly kept: CustomerGroup;
  readonly largest: LargestCustomers;
}

/** The n largest customers of both periods. Fewer than n where there are fewer. */
export interface LargestCustomers {
  readonly by: "amount" | "score";
  readonly count: number;
  /** The n largest now; `rankBefore` has their rank in the earlier period, 0 for who was not there. */
  readonly now: Int32Array;
  readonly rankBefore: Uint32Array;
  /** Among the n largest now, but not before; and the other way round, with their rank now, 0 for who is gone. */
  readonly entered: Int32Array;
  readonly left: Int32Array;
  readonly rankNow: Uint32Array;
}

/** Have the regulars changed? Regulars are customers of all periods. */
export interface RegularsAnswer {
  readonly all: CustomerGroup;
  /** By class from the earlier to the later period. */
  readonly up: CustomerGroup;
  readonly down: CustomerGroup;
  readonly same: CustomerGroup;
  /** Without a class in one of the two. */
  readonly unclassed: CustomerGroup;
  /** By amount; who has none in one of the two is in neither. */
  readonly grown: number;
  readonly shrunk: number;
}

/** When a customer's class is changed: not each time that a score crosses a border. */
export interface SteadyRule {
  /**
   * `margin`: when the score is beyond the border by more than `margin` points; `twice`: when it is beyond it in two
   * periods in succession; `either`: when one of the two is so.
   */
  readonly kind: "margin" | "twice" | "either";
  /** Points, 0–100. */
  readonly margin: number;
}

export interface SteadyClasses {
  readonly rule: SteadyRule;
  /** Per period the class that holds; -1 for none. Compare `Period.classIndex`, the raw one. */
  readonly classIndex: readonly Int8Array[];
  /** Changes of class from each period to the next, among customers with a class in both; one entry fewer than periods. */
  readonly rawChanges: readonly number[];
  readonly steadyChanges: readonly number[];
  /** Customers whose class of the last period is not the raw one. */
  readonly held: Int32Array;
}

/** What a margin does to the number of changes, over all periods. */
export interface MarginEffect {
  readonly margin: number;
  readonly changes: number;
}

/** Everything that follows from a development and its setup. */
export interface DevelopmentStudy {
  readonly matrix: MigrationMatrix;
  readonly answers: DevelopmentAnswers;
  readonly steady: SteadyClasses;
  /** For margins of 0, 1, 2 … 10 points. */
  readonly marginEffects: readonly MarginEffect[];
  readonly values: Result<MigrationValues, MigrationValueIssue>;
}
