import type { StoreApi } from "zustand/vanilla";
import type { Finding } from "../../core";
import type { ReviewPart, StoredReview } from "../../app";
import type { PagesReceipt, SourceInfo } from "../../workbook/workbook";
import type { ActionsStore } from "../actions/types";
import type { ScoredHost } from "../analysis/scored-host";
import type { BudgetStore } from "../budget/types";
import type { DevelopmentStore } from "../development/types";
import type { PortfolioStore } from "../portfolio/types";

/** What the report needs of the session that it belongs to. */
export interface ReviewHost extends ScoredHost<StoredReview> {
  /** The open list, as far as the model does not tell of it; undefined while there is none. */
  readonly openList: () =>
    | {
        readonly source: SourceInfo;
        readonly columnFormats: readonly (string | undefined)[];
        readonly findings: readonly Finding[];
      }
    | undefined;
  readonly openPortfolio: () => Promise<PortfolioStore>;
  readonly openDevelopment: () => Promise<DevelopmentStore>;
  readonly openActions: () => Promise<ActionsStore>;
  readonly openBudget: () => Promise<BudgetStore>;
}

/** Why a part is not in the report. */
export interface LeftPart {
  readonly part: ReviewPart;
  readonly reason: "portfolio" | "development" | "concentration" | "actions" | "budget";
}

export interface ReviewState {
  readonly setup: StoredReview;
  /** False while nothing is scored. */
  readonly isScored: boolean;
  /** Of the last report, until it is taken back. */
  readonly receipt: PagesReceipt | undefined;
  /** Wanted parts that the last report does not have. */
  readonly left: readonly LeftPart[];
}

export interface ReviewActions {
  start(): Promise<void>;
  edit(change: Partial<Omit<StoredReview, "version">>): void;
  /** Writes all wanted parts in one go. */
  write(): Promise<void>;
  undoWrite(): Promise<void>;
  showReport(): Promise<void>;
}

export type Review = ReviewState & ReviewActions;

export type ReviewStore = StoreApi<Review>;
