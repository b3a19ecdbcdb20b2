import type { StoredPortfolio } from "../../app";
import type { ScoredHost } from "../analysis/scored-host";

/** What the portfolio needs of the session that it belongs to. */
export type PortfolioHost = ScoredHost<StoredPortfolio>;
