import type { StoredBudget } from "../../app";
import type { ScoredHost } from "../analysis/scored-host";
import type { DevelopmentStore } from "../development/types";

/** What budget and channels need of the session that they belong to. */
export interface BudgetHost extends ScoredHost<StoredBudget> {
  /** How customers developed; begun when it is asked for first. */
  readonly openDevelopment: () => Promise<DevelopmentStore>;
}
