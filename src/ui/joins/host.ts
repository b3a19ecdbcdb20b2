import type { Joiner, StoredJoins } from "../../app";
import type { AnalysisHost } from "../analysis/host";

/** What joining tables needs of the session that it belongs to. */
export interface JoinsHost extends AnalysisHost<StoredJoins> {
  readonly joiner: Joiner;
}
