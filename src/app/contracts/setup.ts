import type { RetentionSetup } from "../../core";
import type { ReadChoices } from "../read-choices";
import type { StoredSource } from "../stored-source";

/** What is decided about contracts, with the list that it is for, as kept in the workbook. Version 1. */
export interface StoredContracts {
  readonly version: 1;
  readonly source: StoredSource;
  readonly read: ReadChoices;
  readonly setup: RetentionSetup;
}
