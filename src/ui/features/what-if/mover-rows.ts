import type { ComparedModels } from "../../session";
import { classMoveTest } from "./class-moves";

/** Which customers of a comparison are listed. */
export type MoverFilter =
  | { readonly kind: "biggest" }
  | { readonly kind: "moved" }
  | { readonly kind: "all" }
  | { readonly kind: "cell"; readonly before: number; readonly after: number };

/** Table rows to list, the largest change of rank first; customers that only one model scores come last. */
export function moverRows({ before, after, comparison }: ComparedModels, filter: MoverFilter): Int32Array {
  if (filter.kind === "biggest") return Int32Array.from(comparison.movers, ({ row }) => row);
  const isMoved = classMoveTest(before, after);
  const isWanted = (row: number): boolean => {
    if (filter.kind === "moved") return isMoved(row);
    if (filter.kind === "all") return before.rank[row] !== 0 || after.rank[row] !== 0;
    return before.classIndex[row] === filter.before && after.classIndex[row] === filter.after;
  };
  // One comparable number per row: a comparison by several keys takes too long for a long list.
  const shifts = Float64Array.from(before.rank, (rank, row) => {
    const other = after.rank[row]!;
    return rank === 0 || other === 0 ? -1 : Math.abs(other - rank);
  });
  return Int32Array.from(shifts.keys())
    .filter(isWanted)
    .sort((a, b) => shifts[b]! - shifts[a]! || a - b);
}
