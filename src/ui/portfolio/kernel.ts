import type { StoredPortfolio } from "../../app";
import type { KnownPeriods } from "../../app/portfolio/earlier-moves";
import type { History } from "../history";
import type { PortfolioHost } from "./host";
import type { Remembered } from "./remembered";
import type { Portfolios, PortfolioState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: PortfolioHost;
  readonly get: () => Portfolios;
  readonly set: (patch: Partial<PortfolioState>) => void;
  history: History<StoredPortfolio>;
  /** The periods as far as they are known. */
  periods: KnownPeriods | undefined;
  readonly remembered: Remembered;
}
