import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { PurchasesStore, Purchasing } from "./types";

const PurchasesContext = createContext<PurchasesStore | undefined>(undefined);

interface PurchasesProviderProps {
  readonly purchases: PurchasesStore;
  readonly children: ReactNode;
}

/** Gives the components below it the purchases that they are about. */
export function PurchasesProvider({ purchases, children }: PurchasesProviderProps) {
  return <PurchasesContext value={purchases}>{children}</PurchasesContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function usePurchases<T>(selector: (purchases: Purchasing) => T): T {
  const purchases = useContext(PurchasesContext);
  if (purchases === undefined) throw new Error("usePurchases needs a PurchasesProvider above it.");
  return useStore(purchases, selector);
}
