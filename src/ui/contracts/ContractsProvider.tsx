import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Contracting, ContractsStore } from "./types";

const ContractsContext = createContext<ContractsStore | undefined>(undefined);

interface ContractsProviderProps {
  readonly contracts: ContractsStore;
  readonly children: ReactNode;
}

/** Gives the components below it the contracts that they are about. */
export function ContractsProvider({ contracts, children }: ContractsProviderProps) {
  return <ContractsContext value={contracts}>{children}</ContractsContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useContracts<T>(selector: (contracts: Contracting) => T): T {
  const contracts = useContext(ContractsContext);
  if (contracts === undefined) throw new Error("useContracts needs a ContractsProvider above it.");
  return useStore(contracts, selector);
}
