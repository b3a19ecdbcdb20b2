import type { TransactionSetup } from "../../../../core";
import { usePurchases } from "../../../purchases";

/** Changes what is decided about the transactions; changes by the same `gesture` in a row are one step of undo. */
export function useChangeTransactions() {
  const edit = usePurchases((purchases) => purchases.edit);
  return (changes: Partial<TransactionSetup>, gesture?: string) =>
    edit((setup) => ({ ...setup, transactions: { ...setup.transactions, ...changes } }), gesture);
}

/** What is decided about the transactions; undefined while the list is not known to be one. */
export const useTransactions = (): TransactionSetup | undefined =>
  usePurchases((purchases) => purchases.setup?.transactions);
