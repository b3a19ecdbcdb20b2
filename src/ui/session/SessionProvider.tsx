import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { SessionStore } from "./create-session";
import type { Session } from "./kernel";

const SessionContext = createContext<SessionStore | undefined>(undefined);

interface SessionProviderProps {
  readonly session: SessionStore;
  readonly children: ReactNode;
}

/** Gives the components below it their session. */
export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The part of the session that a component shows or calls; it renders again when that part changes. */
export function useSession<T>(selector: (session: Session) => T): T {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("useSession needs a SessionProvider above it.");
  return useStore(session, selector);
}
