import type { EarlierData, ReadChoices, StoredDevelopment } from "../../app";
import type { SourceInfo } from "../../workbook/workbook";
import type { ScoredHost } from "../analysis/scored-host";

/** The open list as a place in the workbook. */
export interface OpenList {
  readonly source: SourceInfo;
  readonly read: ReadChoices;
}

/** What the development of customers needs of the session that it belongs to. */
export interface DevelopmentHost extends ScoredHost<StoredDevelopment> {
  readonly openList: () => OpenList | undefined;
  /** Results that were kept, the oldest first; read from the workbook. */
  readonly readRuns: () => Promise<EarlierData["runs"]>;
}
