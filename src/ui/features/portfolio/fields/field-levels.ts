import type { PortfolioSize } from "../../../../core";

export type FieldLevel = "low" | "middle" | "high";

const LEVELS: Readonly<Record<PortfolioSize, readonly FieldLevel[]>> = {
  2: ["low", "high"],
  3: ["low", "middle", "high"],
};

/** How much of either axis a field stands for; fields are counted row by row from the top left. */
export function fieldLevels(
  at: number,
  size: PortfolioSize,
): { readonly x: FieldLevel; readonly y: FieldLevel } {
  const levels = LEVELS[size];
  return { x: levels[at % size]!, y: levels[size - 1 - Math.floor(at / size)]! };
}
