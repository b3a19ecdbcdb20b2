import { useMemo } from "react";
import type { MatrixArrow } from "../../../components/charts/matrix/arrow-paths";
import { usePortfolio } from "../../../portfolio";
import type { PortfolioView } from "../portfolio-view";

/** The longest ways since the earlier period, as many as are wanted. */
export function useArrows({ setup }: PortfolioView): readonly MatrixArrow[] {
  const earlier = usePortfolio((state) => state.earlier);
  return useMemo(() => {
    if (earlier === undefined) return [];
    const { rows, before } = earlier.moves;
    return Array.from(rows.subarray(0, setup.arrows), (row) => ({
      row,
      fromX: before.x[row]!,
      fromY: before.y[row]!,
    }));
  }, [earlier, setup.arrows]);
}
