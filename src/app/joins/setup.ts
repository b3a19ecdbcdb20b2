import type { CustomerViewSpec } from "../../core";
import type { ReadChoices } from "../read-choices";
import type { StoredSource } from "../stored-source";

/** Everything decided about how tables are joined and what is made of them; each edit can be undone. */
export interface JoinSetup {
  readonly spec: CustomerViewSpec;
  /** ISO date up to which times are counted. */
  readonly referenceDate: string;
  /** What is to be said once about all figures: net or gross, which period, which business unit. */
  readonly note: string;
}

/** A table that takes part, by the id under which the setup names it. */
export interface StoredJoinTable {
  readonly id: string;
  readonly source: StoredSource;
  readonly read: ReadChoices;
}

/** The setup with the tables that it is for, as kept in the workbook. Version 1. */
export interface StoredJoins {
  readonly version: 1;
  readonly tables: readonly StoredJoinTable[];
  readonly setup: JoinSetup;
}
