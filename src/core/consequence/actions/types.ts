import type { ElapsedUnit, ScoringModel } from "../../model/types";
import type { Issue } from "../../result";
import type { Scores } from "../../scoring/types";
import type { Table } from "../../table/types";

/** Values that count: less than `limit`, more than `limit`, or from `from` up to and with `to`. */
export type ActionRange =
  | { readonly kind: "below" | "above"; readonly limit: number }
  | { readonly kind: "between"; readonly from: number; readonly to: number };

/** What has become of a customer since the period before. `steady`: the same class as before. */
export type ActionChange = "up" | "down" | "new" | "lost" | "steady";

/** Customers whose judgement is provisional. */
export type ActionException = "new" | "returning";

/**
 * What a customer must be for a rule.
 * - `class`: shown with one of these classes, that of an exception included; "" is a customer without a class. What counts
 *   of a lost customer is the class of the period before.
 * - `field`: in one of these fields of the portfolio.
 * - `text`: one of these texts in a column, compared trimmed and without case; "" is a blank cell.
 * - `number`: a value of a column in a range: a number, an Excel serial day, or, with `elapsed`, the whole units of time
 *   that have passed since a date until the day of the run.
 * - `exception`: new or returning by the model's rules. `loss`: a loss customer.
 * - `change`: moved so since the period before. Only such a rule takes customers who are lost, hence not in the list.
 */
export type ActionCondition =
  | { readonly kind: "class"; readonly classes: readonly string[] }
  | { readonly kind: "field"; readonly fields: readonly string[] }
  | { readonly kind: "text"; readonly column: string; readonly texts: readonly string[] }
  | {
      readonly kind: "number";
      readonly column: string;
      readonly range: ActionRange;
      readonly elapsed?: ElapsedUnit;
    }
  | { readonly kind: "exception"; readonly exceptions: readonly ActionException[] }
  | { readonly kind: "loss" }
  | { readonly kind: "change"; readonly changes: readonly ActionChange[] };

/** Who is to see to it: one person for all ("" for nobody yet), or whoever a column of the list names. */
export type ActionResponsible =
  { readonly kind: "person"; readonly name: string } | { readonly kind: "column"; readonly column: string };

/** 1 is first. */
export type ActionPriority = 1 | 2 | 3;

/** What is to be done with customers of a kind. */
export interface ActionRule {
  /** Unique in the setup; letters, digits, "-" and "_". */
  readonly id: string;
  /** Stands in the list as the reason. Unique in the setup. */
  readonly name: string;
  /** All of them must hold; without any every customer is meant. */
  readonly conditions: readonly ActionCondition[];
  readonly measure: string;
  readonly responsible: ActionResponsible;
  /** Whole days from the day on which the reason came up to the day on which it is due; absent for no day. */
  readonly dueDays?: number;
  readonly priority: ActionPriority;
}

/** The rules, the first that a customer fits counts; plain data, saved with the workbook. Version 1. */
export interface ActionSetup {
  readonly version: 1;
  readonly rules: readonly ActionRule[];
}

/** A customer of the period before who is not in the list any more. Who is still listed but lost is in the table. */
export interface LostCustomer {
  readonly key: string;
  readonly name: string;
  /** Class of the period before, "" without one. */
  readonly className: string;
}

/** What has become of the customers since the period before. */
export interface CustomerChanges {
  /** Per table row; undefined where nothing can be said. */
  readonly of: readonly (ActionChange | undefined)[];
  /** Per table row the class of the period before, "" without one. */
  readonly before: readonly string[];
  readonly lost: readonly LostCustomer[];
  /** What the earlier period is called. */
  readonly since: string;
}

/** The fields of the portfolio that customers are in. */
export interface CustomerFields {
  readonly names: readonly string[];
  /** Per table row an index into `names`; -1 for none. */
  readonly of: ArrayLike<number>;
}

/** Customers with all that rules can ask about them. */
export interface ActionFacts {
  readonly table: Table;
  readonly model: ScoringModel;
  readonly scores: Scores;
  /** ISO date of the run. */
  readonly today: string;
  readonly fields?: CustomerFields;
  readonly changes?: CustomerChanges;
}

export type ActionIssueKind =
  /** A rule has no name. */
  | "rule-name-blank"
  /** Two rules have one name. `name` */
  | "rule-name-repeated"
  /** The list has no such column. `column` */
  | "rule-column-missing"
  /** The column holds no numbers, or no dates where time is to have passed since. `column` */
  | "rule-column-unfit"
  /** Nothing is chosen in a condition. `column` where it is about one */
  | "rule-nothing-chosen"
  /** The model has no such class. `value` */
  | "rule-class-missing"
  /** The portfolio has no such field. `value` */
  | "rule-field-missing"
  /** `from` must not be above `to`. `column`, `from`, `to` */
  | "rule-range-empty"
  /** There is no portfolio to take fields from. */
  | "rule-without-fields"
  /** There is no earlier period to compare with. */
  | "rule-without-changes";

/** Its path is `["rules", <index>]`, with `"conditions", <index>` behind it where it is about one; `rule` has the rule's name. */
export interface ActionIssue extends Issue {
  readonly kind: ActionIssueKind;
  readonly path: readonly (string | number)[];
}

/** Who is met by which rule. Subjects are the table's rows, then the lost customers. */
export interface ActionPlan {
  /** Per subject an index into the rules; -1 for none. */
  readonly rule: Int16Array;
  /** Customers per rule. */
  readonly counts: Uint32Array;
  /** Per rule those who would fit it but are met by an earlier one. */
  readonly metEarlier: Uint32Array;
  /** Customers of the table whom no rule meets. */
  readonly without: number;
  /** What keeps rules from meeting anybody, or conditions from being what they seem. */
  readonly issues: readonly ActionIssue[];
}
