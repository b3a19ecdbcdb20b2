import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Joining, JoinsStore } from "./types";

const JoinsContext = createContext<JoinsStore | undefined>(undefined);

interface JoinsProviderProps {
  readonly joins: JoinsStore;
  readonly children: ReactNode;
}

/** Gives the components below it the joined tables that they are about. */
export function JoinsProvider({ joins, children }: JoinsProviderProps) {
  return <JoinsContext value={joins}>{children}</JoinsContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useJoins<T>(selector: (joins: Joining) => T): T {
  const joins = useContext(JoinsContext);
  if (joins === undefined) throw new Error("useJoins needs a JoinsProvider above it.");
  return useStore(joins, selector);
}
