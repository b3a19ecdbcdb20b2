import type { BudgetSetup, ChannelSetup } from "../../core";

/** What is decided about the budget and about channels; each edit can be undone. */
export interface BudgetDecisions {
  readonly budget: BudgetSetup;
  readonly channels: ChannelSetup;
}

/** The decisions as kept in the workbook. Version 1. */
export interface StoredBudget extends BudgetDecisions {
  readonly version: 1;
}
