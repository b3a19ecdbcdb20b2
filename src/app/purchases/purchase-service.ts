import {
  type CleanedTransactions,
  cleanTransactions,
  type Result,
  type Table,
  type TransactionIssue,
  type TransactionSetup,
} from "../../core";

/** What the worker answers. One list of transactions is open; what it comes to is kept for the questions that follow. */
export interface PurchaseService {
  open(table: Table): void;
  /** What the setup makes of the open list, or why nothing. */
  clean(setup: TransactionSetup): Result<CleanedTransactions, TransactionIssue>;
}

export function createPurchaseService(): PurchaseService {
  let table: Table | undefined;
  return {
    open(opened) {
      table = opened;
    },
    clean(setup) {
      if (table === undefined) throw new Error("A list must be opened before it can be cleaned.");
      return cleanTransactions(table, setup);
    },
  };
}
