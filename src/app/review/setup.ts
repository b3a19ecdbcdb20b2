import type { Language } from "../../core";

/** What a report can consist of, in its order; each is a sheet. */
export const REVIEW_PARTS = [
  "overview",
  "classes",
  "portfolio",
  "development",
  "concentration",
  "actions",
  "budget",
  "model",
] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** What is decided about the report, as kept in the workbook. Version 1. */
export interface StoredReview {
  readonly version: 1;
  /** Stands in the head of every page; "" for none. */
  readonly company: string;
  /** Sheets that are wanted. */
  readonly parts: readonly ReviewPart[];
  /** Absent: that of the pane. */
  readonly language?: Language;
}

export const USUAL_REVIEW: StoredReview = { version: 1, company: "", parts: REVIEW_PARTS };
