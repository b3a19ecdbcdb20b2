import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Developing, DevelopmentStore } from "./types";

const DevelopmentContext = createContext<DevelopmentStore | undefined>(undefined);

interface DevelopmentProviderProps {
  readonly development: DevelopmentStore;
  readonly children: ReactNode;
}

/** Gives the components below it the development that they are about. */
export function DevelopmentProvider({ development, children }: DevelopmentProviderProps) {
  return <DevelopmentContext value={development}>{children}</DevelopmentContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useDevelopment<T>(selector: (development: Developing) => T): T {
  const development = useContext(DevelopmentContext);
  if (development === undefined) throw new Error("useDevelopment needs a DevelopmentProvider above it.");
  return useStore(development, selector);
}
