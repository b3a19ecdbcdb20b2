import type { ActionSetup, WrittenActions } from "../../core";

/** The rules for measures with what the last run has written, as kept in the workbook. Version 1. */
export interface StoredActions {
  readonly version: 1;
  readonly setup: ActionSetup;
  readonly written?: WrittenActions;
}
