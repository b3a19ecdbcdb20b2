import {
  type CleanedTransactions,
  cleanTransactions,
  type Result,
  type Table,
  type TransactionIssue,
  type TransactionSetup,
} from "../../core";
import { type CountedPurchases, createLifetimeService, type LifetimeService } from "./lifetime-service";

/** What the worker answers. One list of transactions is open; what it comes to is kept for the questions that follow. */
export interface PurchaseService extends LifetimeService {
  open(table: Table): void;
  /** What the setup makes of the open list, or why nothing. */
  clean(setup: TransactionSetup): Result<CleanedTransactions, TransactionIssue>;
}

export function createPurchaseService(): PurchaseService {
  let table: Table | undefined;
  let counted: CountedPurchases | undefined;
  const known = () => {
    if (counted === undefined)
      throw new Error("Purchases must be cleaned before anything is asked about them.");
    return counted;
  };
  return {
    ...createLifetimeService(known),
    open(opened) {
      table = opened;
      counted = undefined;
    },
    clean(setup) {
      if (table === undefined) throw new Error("A list must be opened before it can be cleaned.");
      const cleaned = cleanTransactions(table, setup);
      counted = cleaned.ok ? { purchases: cleaned.value.purchases, unit: setup.timeUnit } : undefined;
      return cleaned;
    },
  };
}
