import type { StoredContracts } from "../../app";
import type { AnalysisHost } from "../analysis/host";

/** What the study of contracts needs of the session that it belongs to. */
export type ContractsHost = AnalysisHost<StoredContracts>;
