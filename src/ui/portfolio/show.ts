import type { StoredPortfolio } from "../../app";
import type { EarlierMoves } from "../../app";
import {
  bordersBy,
  type BorderRule,
  type ConcentrationSetup,
  findColumn,
  type Portfolio,
  type PortfolioAxis,
  portfolioMoves,
  portfolioOf,
  type PortfolioSetup,
  proposeConcentration,
} from "../../core";
import type { Scored } from "../analysis/scored-host";
import type { Kernel } from "./kernel";

/** What is asked for as it stands; undefined while nothing is scored. */
export function present({ get }: Kernel): StoredPortfolio | undefined {
  const { setup, concentrationSetup } = get();
  if (setup === undefined) return undefined;
  return { version: 1, matrix: setup, ...(concentrationSetup && { concentration: concentrationSetup }) };
}

/** Puts what is asked for in place, has it kept in the workbook, and places the customers by it. */
export function show(kernel: Kernel, asked: StoredPortfolio): void {
  const { scored } = kernel.get();
  const { past, future } = kernel.history;
  if (scored === undefined) return;
  const concentrationSetup = fitting(scored, asked.concentration);
  kernel.host.keep({
    version: 1,
    matrix: asked.matrix,
    ...(concentrationSetup && { concentration: concentrationSetup }),
  });
  const { remembered } = kernel;
  const placed = portfolioOf(asked.matrix, scored, remembered.positions);
  kernel.set({
    setup: asked.matrix,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    concentrationSetup,
    concentration: concentrationSetup && remembered.concentration(scored, concentrationSetup),
    ...(placed.ok
      ? {
          portfolio: placed.value,
          issues: [],
          earlier: movesSince(kernel, asked.matrix, placed.value, scored),
          borderRules: {
            x: ruleOf(asked.matrix.x, placed.value.x, asked.matrix.size),
            y: ruleOf(asked.matrix.y, placed.value.y, asked.matrix.size),
          },
        }
      : {
          portfolio: undefined,
          earlier: undefined,
          issues: placed.issues,
          borderRules: { x: undefined, y: undefined },
        }),
  });
}

/** How customers have moved since the period before; undefined while none is known. */
export function movesSince(
  { periods, remembered }: Kernel,
  setup: PortfolioSetup,
  portfolio: Portfolio,
  scored: Scored,
): EarlierMoves | undefined {
  const now = remembered.positions(setup, scored);
  const found = periods && remembered.ways(setup, now, scored, periods);
  if (found === undefined) return undefined;
  const { label, ways } = found;
  return { label, moves: portfolioMoves(setup, scored.model.classes.bound, portfolio, ways) };
}

/** The rule that comes to just these borders. */
function ruleOf({ borders }: PortfolioAxis, positions: Float64Array, size: 2 | 3): BorderRule | undefined {
  return (["median", "midpoint"] as const).find((rule) => {
    const found = bordersBy(rule, positions, size);
    return found?.every((border, at) => border === borders[at]);
  });
}

/** What is asked of the concentration, or what the list can answer where it has no such column. */
function fitting({ table }: Scored, setup: ConcentrationSetup | undefined): ConcentrationSetup | undefined {
  return setup !== undefined && findColumn(table, setup.amount) ? setup : proposeConcentration(table);
}
