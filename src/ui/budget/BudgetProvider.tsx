import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Budgeting, BudgetStore } from "./types";

const BudgetContext = createContext<BudgetStore | undefined>(undefined);

interface BudgetProviderProps {
  readonly budget: BudgetStore;
  readonly children: ReactNode;
}

/** Gives the components below it the budget that they are about. */
export function BudgetProvider({ budget, children }: BudgetProviderProps) {
  return <BudgetContext value={budget}>{children}</BudgetContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useBudget<T>(selector: (budget: Budgeting) => T): T {
  const budget = useContext(BudgetContext);
  if (budget === undefined) throw new Error("useBudget needs a BudgetProvider above it.");
  return useStore(budget, selector);
}
