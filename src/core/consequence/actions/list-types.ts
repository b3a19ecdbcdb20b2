import type { Cell } from "../../table/types";
import type { KnownAs } from "./match-rows";
import type { ActionFacts, ActionPlan, ActionPriority, ActionRule } from "./types";

/** Columns of the list that are written anew by every run. `since`: the day on which the reason came up. `assigned`: who is in charge by a column of the customers' list. */
export const FACT_COLUMNS = ["key", "name", "class", "field", "reason", "since", "assigned"] as const;

/** Columns that are proposed and then belong to the user. */
export const ENTRY_COLUMNS = ["measure", "responsible", "due", "priority", "status", "note"] as const;

export type FactColumn = (typeof FACT_COLUMNS)[number];
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];
export type ActionColumn = FactColumn | EntryColumn;

/** What a rule proposed in the last run, by which it is told what the user has typed since. */
export interface WrittenRule {
  readonly id: string;
  /** What stood as the reason, and what is put in its place when it no longer holds. */
  readonly reason: string;
  readonly gone: readonly string[];
  readonly measure: string;
  /** Absent where it came from a column: then the row itself tells, by `assigned`. */
  readonly responsible?: string;
  readonly dueDays?: number;
  readonly priority: ActionPriority;
}

/** What the last run has written, as kept with the workbook. */
export interface WrittenActions {
  readonly rules: readonly WrittenRule[];
  /** Status of a new row. */
  readonly open: string;
  /** Every status that a row is closed with, in the languages that were used. */
  readonly closed: readonly string[];
  /** Headers by column. */
  readonly headers: Readonly<Partial<Record<ActionColumn, string>>>;
}

/** Words of the language in which the list is written. */
export interface ActionWords {
  readonly open: string;
  readonly closed: readonly string[];
  /** Reason of a row that stays for what the user has entered: the rule does not hold any more. */
  readonly noReason: (reason: string) => string;
  /** The same where the customer is not in the customers' list any more. */
  readonly notListed: (reason: string) => string;
}

/** The list as it stands in the workbook; a column is absent where the user has deleted it. */
export interface StandingActions {
  readonly rowCount: number;
  readonly columns: Readonly<Partial<Record<ActionColumn, readonly Cell[]>>>;
  /** Rows with a formula, by column. */
  readonly formulas: Readonly<Partial<Record<EntryColumn, ReadonlySet<number>>>>;
}

export interface ListInput {
  readonly rules: readonly ActionRule[];
  readonly plan: ActionPlan;
  readonly facts: ActionFacts;
  /** The subjects of the plan. */
  readonly customers: readonly KnownAs[];
  readonly standing: StandingActions | undefined;
  readonly written: WrittenActions | undefined;
  readonly words: ActionWords;
}

/** What becomes of the rows that stand, and of what the user has entered in them. */
export interface ListFate {
  /** Rows that come in. */
  readonly added: number;
  /** Rows whose customer still has a reason. */
  readonly updated: number;
  /** Rows that go: no reason, and nothing entered. */
  readonly dropped: number;
  /** Rows that are closed and stay as they are. */
  readonly closed: number;
  /** Rows that stay for what was entered: without a reason, and of customers who are not in the list any more. */
  readonly gone: number;
  readonly absent: number;
  /** Cells that hold what the user has entered. */
  readonly entries: number;
}

/** The list as it is to be written, one entry per row in every column. */
export interface ActionList {
  readonly rowCount: number;
  /** Row in the standing list; -1 for a new one. */
  readonly standsAt: readonly number[];
  /** Subject of the plan; -1 for none. */
  readonly customers: readonly number[];
  readonly columns: Readonly<Record<ActionColumn, readonly Cell[]>>;
  /** 1 for cells that are left as they stand; absent where there are none. */
  readonly left: Readonly<Partial<Record<EntryColumn, Uint8Array>>>;
  readonly fate: ListFate;
}
