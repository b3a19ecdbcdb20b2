import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import { loadMoreTexts } from "../i18n";
import { followDevelopment } from "./follow-development";
import { followScores } from "./follow-scores";
import type { PortfolioHost } from "./host";
import type { Kernel } from "./kernel";
import { pageActions } from "./page-actions";
import { remembered } from "./remembered";
import { selectActions } from "./select-actions";
import { setupActions } from "./setup-actions";
import type { Portfolios, PortfolioState, PortfolioStore } from "./types";
import { writeActions } from "./write-actions";

const INITIAL: PortfolioState = {
  scored: undefined,
  setup: undefined,
  portfolio: undefined,
  issues: [],
  borderRules: { x: undefined, y: undefined },
  earlier: undefined,
  concentrationSetup: undefined,
  concentration: undefined,
  circled: undefined,
  canUndo: false,
  canRedo: false,
  obstacles: [],
  receipt: undefined,
  pages: { matrix: undefined, fields: undefined, concentration: undefined },
};

/** The portfolio of the scored customers. `start` begins it. */
export function createPortfolio(host: PortfolioHost): PortfolioStore {
  return createStore<Portfolios>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = {
      host,
      get,
      set,
      history: NO_HISTORY,
      periods: undefined,
      remembered: remembered(),
    };
    return {
      ...INITIAL,
      start: async () => {
        // Names are proposed in the pane's language.
        await loadMoreTexts();
        followScores(kernel);
        void followDevelopment(kernel);
      },
      ...setupActions(kernel),
      ...selectActions(kernel),
      ...writeActions(kernel),
      ...pageActions(kernel),
    };
  });
}
