import type { StoredPortfolio } from "../../app";
import type { DevelopmentStore } from "../development/types";
import type { ScoredHost } from "../analysis/scored-host";

/** What the portfolio needs of the session that it belongs to. */
export interface PortfolioHost extends ScoredHost<StoredPortfolio> {
  /** Tells where customers stood before. */
  readonly openDevelopment: () => Promise<DevelopmentStore>;
}
