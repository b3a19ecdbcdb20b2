import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Acting, ActionsStore } from "./types";

const ActionsContext = createContext<ActionsStore | undefined>(undefined);

interface ActionsProviderProps {
  readonly actions: ActionsStore;
  readonly children: ReactNode;
}

/** Gives the components below it the measures that they are about. */
export function ActionsProvider({ actions, children }: ActionsProviderProps) {
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function useActions<T>(selector: (actions: Acting) => T): T {
  const actions = useContext(ActionsContext);
  if (actions === undefined) throw new Error("useActions needs an ActionsProvider above it.");
  return useStore(actions, selector);
}
