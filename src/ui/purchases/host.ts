import type { Analyst, StoredPurchases } from "../../app";
import type { SourceInfo } from "../../workbook/workbook";
import type { AnalysisHost } from "../analysis/host";

/** What the analysis of purchases needs of the session that it belongs to. */
export interface PurchasesHost extends AnalysisHost<StoredPurchases> {
  readonly analyst: Analyst;
  /** The source that the user most likely means. */
  readonly likelySource: (sources: readonly SourceInfo[]) => SourceInfo | undefined;
}
