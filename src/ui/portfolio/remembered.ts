import { earlierWays, type KnownPeriods } from "../../app/portfolio/earlier-moves";
import {
  abcAnalysis,
  concentrationOf,
  type ConcentrationSetup,
  departureOf,
  findColumn,
  type PortfolioAxis,
  type PortfolioSetup,
  type Positions,
  positionsOf,
} from "../../core";
import type { Scored } from "../analysis/scored-host";
import { lastAnswer } from "./last-answer";
import type { ConcentrationView } from "./types";

type Parts = PortfolioAxis["parts"];

/** What stays the same while borders, names and strategies change. */
export interface Remembered {
  readonly positions: (setup: PortfolioSetup, scored: Scored) => Positions;
  readonly ways: (
    setup: PortfolioSetup,
    now: Positions,
    scored: Scored,
    periods: KnownPeriods,
  ) => ReturnType<typeof earlierWays>;
  readonly concentration: (scored: Scored, setup: ConcentrationSetup) => ConcentrationView | undefined;
}

export function remembered(): Remembered {
  // The answers depend on the parts of the axes only; the setup that they belong to is handed on beside them.
  let asked: PortfolioSetup;
  const positions = lastAnswer((_x: Parts, _y: Parts, scored: Scored) => positionsOf(asked, scored));
  const ways = lastAnswer((_x: Parts, _y: Parts, now: Positions, scored: Scored, periods: KnownPeriods) =>
    earlierWays(asked, now, scored, periods),
  );
  return {
    positions(setup, scored) {
      asked = setup;
      return positions(setup.x.parts, setup.y.parts, scored);
    },
    ways(setup, now, scored, periods) {
      asked = setup;
      return ways(setup.x.parts, setup.y.parts, now, scored, periods);
    },
    concentration: lastAnswer(concentrationView),
  };
}

function concentrationView({ table }: Scored, setup: ConcentrationSetup): ConcentrationView | undefined {
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
