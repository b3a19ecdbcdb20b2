import type { Joiner, StoredJoins } from "../../app";
import type { Language } from "../../core";
import type { SourceInfo, Workbook } from "../../workbook/workbook";

/** What joining tables needs of the session that it belongs to. */
export interface JoinsHost {
  readonly workbook: Workbook;
  readonly joiner: Joiner;
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
  readonly stored: () => StoredJoins | undefined;
  /** Has the setup kept in the workbook. */
  readonly keep: (stored: StoredJoins) => void;
  readonly showPlace: (address: string) => Promise<void>;
  /** Opens a list as the customers that are scored. */
  readonly scoreList: (source: SourceInfo) => Promise<void>;
}
