import type { PortfolioSetup } from "../../../../core";

/** Borders keep this distance to each other and to both ends. */
const LEAST_GAP = 0.1;

/** How far a border can be moved between its neighbours. */
export const borderRange = (
  borders: readonly number[],
  at: number,
): { readonly min: number; readonly max: number } => ({
  min: tidy((borders[at - 1] ?? 0) + LEAST_GAP),
  max: tidy((borders[at + 1] ?? 100) - LEAST_GAP),
});

/** Puts one border of an axis at a value, as far as its neighbours let it. */
export function withBorder(
  setup: PortfolioSetup,
  axis: "x" | "y",
  index: number,
  value: number,
): PortfolioSetup {
  const { borders } = setup[axis];
  const { min, max } = borderRange(borders, index);
  const wanted = tidy(Math.max(min, Math.min(max, value)));
  if (wanted === borders[index]) return setup;
  const moved = borders.map((border, at) => (at === index ? wanted : border));
  return { ...setup, [axis]: { ...setup[axis], borders: moved } };
}

const tidy = (value: number): number => Number(value.toFixed(4));
