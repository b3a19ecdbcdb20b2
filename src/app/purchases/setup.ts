import type { LifetimeSetup, TransactionSetup } from "../../core";
import type { ReadChoices } from "../read-choices";
import type { StoredSource } from "../stored-source";

/**
 * Everything decided about a list of purchases and about what is made of it; each edit can be undone. A part that is
 * absent is as usual.
 */
export interface PurchasesSetup {
  readonly transactions: TransactionSetup;
  readonly lifetime?: LifetimeSetup;
}

/** The setup with the list that it is for, as kept in the workbook. Version 1. */
export interface StoredPurchases {
  readonly version: 1;
  readonly source: StoredSource;
  readonly read: ReadChoices;
  readonly setup: PurchasesSetup;
}
