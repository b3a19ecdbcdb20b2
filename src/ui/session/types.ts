import type { Finding, Issue, ScoringModel, Scores, Table } from "../../core";
import type { Obstacle, SourceInfo, WorkbookErrorKind, WriteReceipt } from "../../workbook/workbook";

export type Language = "de" | "en";
export type ThemeName = "light" | "dark" | "highContrast";
export type Step = "data" | "factors" | "classes" | "result";

/** What the pane is doing with the workbook now; `share` is 0…1 where it is known. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" | "scoring" | "writing" | "undoing"; readonly share?: number };

/** A failure to show: a sentence by `kind`, with the details put in, and one action that helps. */
export interface Failure {
  readonly kind: WorkbookErrorKind | "model-file";
  readonly detail: Readonly<Record<string, string>>;
  readonly during: "start" | "read" | "score" | "write" | "undo" | "save";
}

/** Where and what to write. Kept with the session, not with the model. */
export interface WriteChoices {
  readonly target: "beside" | "sheet";
  readonly columns: readonly ("score" | "rank" | "class" | "points" | "strategy" | "findings")[];
}

export interface SessionState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly step: Step;
  readonly welcomed: boolean;
  readonly activity: Activity;
  readonly failure: Failure | undefined;

  readonly sources: readonly SourceInfo[];
  readonly source: SourceInfo | undefined;
  /** The table as read; undefined until a source is chosen. */
  readonly table: Table | undefined;
  /** True when the workbook's cells changed since the table was read. */
  readonly stale: boolean;
  /** Findings of the block (merged cells, hidden columns) and of the table. */
  readonly findings: readonly Finding[];

  readonly model: ScoringModel | undefined;
  /** Problems of the model as it stands ("weights-sum" …); scores are only computed while it is empty. */
  readonly modelIssues: readonly Issue[];
  readonly lockedFactors: readonly string[];
  readonly modelNames: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last scores that could be computed. While the model has problems they are those of the last sound model. */
  readonly scores: Scores | undefined;

  /** Table row of the customer that is looked at, or -1. */
  readonly selectedRow: number;
  readonly writeChoices: WriteChoices;
  readonly obstacles: readonly Obstacle[];
  readonly receipt: WriteReceipt | undefined;
}

export interface SessionActions {
  start(): Promise<void>;
  goTo(step: Step): void;
  dismissWelcome(): void;
  dismissFailure(): void;
  setLanguage(language: Language): void;
  setTheme(theme: ThemeName): void;

  refreshSources(): Promise<void>;
  chooseSource(source: SourceInfo): Promise<void>;
  reread(): Promise<void>;
  setKey(header: string): Promise<void>;
  setHeaderRow(row: number | undefined): Promise<void>;
  setColumnLocale(header: string, locale: "de" | "en"): Promise<void>;

  /** Every edit of the model goes through here. Edits with the same `gesture` in a row become one undo step (a drag). */
  editModel(change: (model: ScoringModel) => ScoringModel, gesture?: string): void;
  setLocked(factorId: string, locked: boolean): void;
  undo(): void;
  redo(): void;
  proposeAgain(): void;
  openModel(name: string): Promise<void>;
  saveModelAs(name: string): Promise<void>;
  renameModel(name: string): Promise<void>;
  deleteModel(name: string): Promise<void>;
  /** The model as a JSON file's text, and back. */
  exportModel(): string | undefined;
  importModel(text: string): Promise<void>;

  selectCustomer(row: number, alsoInSheet: boolean): Promise<void>;
  showAddress(finding: Finding): Promise<void>;
  setWriteChoices(choices: Partial<WriteChoices>): void;
  /** `confirmed` answers the "ask" obstacles that were shown. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  cancel(): void;
}
