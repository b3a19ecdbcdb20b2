import { useMemo } from "react";
import { usePortfolio } from "../../portfolio";
import type { PortfolioView } from "./portfolio-view";

/** The matrix as it stands; undefined while its setup has issues. */
export function usePortfolioView(): PortfolioView | undefined {
  const scored = usePortfolio((state) => state.scored);
  const setup = usePortfolio((state) => state.setup);
  const portfolio = usePortfolio((state) => state.portfolio);
  return useMemo(
    () =>
      scored === undefined || setup === undefined || portfolio === undefined
        ? undefined
        : { scored, setup, portfolio },
    [scored, setup, portfolio],
  );
}
