import { cellAddress, findColumn } from "../../core";
import type { Kernel } from "./kernel";
import type { PortfolioActions } from "./types";

type SelectActions = Pick<PortfolioActions, "select" | "circle" | "showRow">;

/** Choosing customers in the matrix. */
export function selectActions({ get, set, host }: Kernel): SelectActions {
  return {
    select: (row) => set({ selectedRow: row }),
    circle(rows) {
      const { portfolio } = get();
      if (rows === undefined || portfolio === undefined) return set({ circled: undefined });
      const sizeOf = (row: number) => {
        const size = portfolio.size[row]!;
        return Number.isNaN(size) ? -Infinity : size;
      };
      set({ circled: Uint32Array.from(rows).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b) });
    },
    async showRow(row) {
      const { scored } = get();
      const blockRow = scored?.table.sourceRows[row];
      if (scored === undefined || blockRow === undefined) return;
      const key = findColumn(scored.table, scored.model.key);
      await host.showPlace(cellAddress(scored.table.origin, blockRow, Math.max(0, key?.index ?? 0)));
    },
  };
}
