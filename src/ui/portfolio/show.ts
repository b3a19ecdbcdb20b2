import type { StoredPortfolio } from "../../app";
import { earlierMoves } from "../../app/portfolio/earlier-moves";
import {
  abcAnalysis,
  bordersBy,
  type BorderRule,
  concentrationOf,
  type ConcentrationSetup,
  departureOf,
  findColumn,
  type PortfolioAxis,
  portfolioOf,
  proposeConcentration,
} from "../../core";
import type { Scored } from "../analysis/scored-host";
import type { Kernel } from "./kernel";
import type { ConcentrationView } from "./types";

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
  const placed = portfolioOf(asked.matrix, scored);
  const { periods } = kernel;
  kernel.set({
    setup: asked.matrix,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    concentrationSetup,
    concentration: concentrationSetup && viewOf(scored, concentrationSetup),
    ...(placed.ok
      ? {
          portfolio: placed.value,
          issues: [],
          earlier: periods && earlierMoves(asked.matrix, placed.value, scored, periods),
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

function viewOf({ table }: Scored, setup: ConcentrationSetup): ConcentrationView | undefined {
  const amounts = findColumn(table, setup.amount)?.numbers;
  if (amounts === undefined) return undefined;
  const concentration = concentrationOf(amounts);
  const profit = findColumn(table, setup.profit)?.numbers;
  return {
    concentration,
    abc: abcAnalysis(amounts, concentration, setup.abc),
    departure: departureOf(concentration.order, amounts, setup.leaving),
    profit: profit && departureOf(concentration.order, profit, setup.leaving),
  };
}
