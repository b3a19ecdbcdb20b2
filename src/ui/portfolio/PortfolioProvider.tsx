import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Portfolios, PortfolioStore } from "./types";

const PortfolioContext = createContext<PortfolioStore | undefined>(undefined);

interface PortfolioProviderProps {
  readonly portfolio: PortfolioStore;
  readonly children: ReactNode;
}

/** Gives the components below it the portfolio that they are about. */
export function PortfolioProvider({ portfolio, children }: PortfolioProviderProps) {
  return <PortfolioContext value={portfolio}>{children}</PortfolioContext>;
}

/** The part that a component shows or calls; it renders again when that part changes. */
export function usePortfolio<T>(selector: (portfolio: Portfolios) => T): T {
  const portfolio = useContext(PortfolioContext);
  if (portfolio === undefined) throw new Error("usePortfolio needs a PortfolioProvider above it.");
  return useStore(portfolio, selector);
}
