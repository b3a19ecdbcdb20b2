import type { Kernel } from "./kernel";
import type { PortfolioActions } from "./types";

/** Choosing customers in the matrix. */
export function selectActions({ get, set }: Kernel): Pick<PortfolioActions, "circle"> {
  return {
    circle(rows) {
      const { portfolio } = get();
      if (rows === undefined || portfolio === undefined) return set({ circled: undefined });
      const sizeOf = (row: number) => {
        const size = portfolio.size[row]!;
        return Number.isNaN(size) ? -Infinity : size;
      };
      set({ circled: Uint32Array.from(rows).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b) });
    },
  };
}
