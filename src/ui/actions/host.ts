import type { StoredActions } from "../../app";
import type { CustomerChanges, CustomerFields } from "../../core";
import type { Scored, ScoredHost } from "../analysis/scored-host";

/** What the list of measures needs of the session that it belongs to. */
export interface ActionsHost extends ScoredHost<StoredActions> {
  /** The fields of the portfolio that the customers are in; undefined where there is none. */
  readonly fields: (scored: Scored) => CustomerFields | undefined;
  /** What has become of the customers since the period before; undefined where none is known. */
  readonly changes: (scored: Scored) => CustomerChanges | undefined;
  /** Calls the listener whenever `fields` or `changes` may tell something else. */
  readonly onContext: (listener: () => void) => void;
}
