import type { CellGrid } from "../../table/types";
import type { WeighedFactor } from "./types";

/** What an empty form says besides the names of the factors. */
export interface FormWords {
  /** Before the field for the participant's name. */
  readonly name: string;
  /** How it is filled in, a line each. */
  readonly hints: readonly string[];
}

/**
 * An empty form that one participant fills in: the name beside the first cell, and below it
 * - `points`: a line per factor, with room for its points in the second column. `readPointsTable` reads it.
 * - `pairwise`: a line per pair, with room for a number on either side. `readPairsForm` reads it.
 */
export function participantForm(
  method: "points" | "pairwise",
  factors: readonly WeighedFactor[],
  { name, hints }: FormWords,
): CellGrid {
  const lines =
    method === "points"
      ? factors.map((factor) => [factor.name, ""])
      : factors.flatMap((first, at) =>
          factors.slice(at + 1).map((second) => [first.name, "", "", second.name]),
        );
  const width = method === "points" ? 2 : 4;
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? "");
  return [[name, ""], ...lines, ...hints.map((hint) => [hint])].map(filled);
}
