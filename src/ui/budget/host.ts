import type { StoredBudget } from "../../app";
import type { ScoredHost } from "../analysis/scored-host";

/** What budget and channels need of the session that they belong to. */
export type BudgetHost = ScoredHost<StoredBudget>;
