import type { Language } from "../../core";
import type { SourceInfo, Workbook } from "../../workbook/workbook";

/** What an analysis beside the scoring needs of the session that it belongs to; `Stored` is what is kept of it. */
export interface AnalysisHost<Stored> {
  readonly workbook: Workbook;
  readonly language: () => Language;
  /** ISO date. */
  readonly today: () => string;
  /** Does one piece of work with progress and cancel shown; undefined when it was refused or cancelled. */
  readonly work: <T>(
    kind: "reading" | "writing" | "undoing",
    during: "read" | "write" | "undo",
    work: (options: {
      readonly signal: AbortSignal;
      readonly onProgress: (share: number) => void;
    }) => Promise<T>,
  ) => Promise<T | undefined>;
  /** Shows a refusal of the workbook. */
  readonly fail: (error: unknown, during: "read" | "score") => void;
  readonly stored: () => Stored | undefined;
  /** Has the settings kept in the workbook. */
  readonly keep: (stored: Stored) => void;
  readonly showPlace: (address: string) => Promise<void>;
  /** Opens a list as the customers that are scored. */
  readonly scoreList: (source: SourceInfo) => Promise<void>;
}
