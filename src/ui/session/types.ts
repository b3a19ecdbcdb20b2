import type {
  KeptRun,
  ModelComparison,
  ReadChoices,
  StoredHistory,
  StoredModels,
  StoredWorkshop,
  UpdateCycle,
  WriteChoices,
} from "../../app";
import type {
  ColumnKind,
  Finding,
  Issue,
  Robustness,
  RobustnessOptions,
  ScoringModel,
  Scores,
  Table,
  Unit,
  WeightMethod,
  WeightStatement,
} from "../../core";
import type {
  ListReceipt,
  Obstacle,
  Page,
  PageReceipt,
  RangeBlock,
  SourceInfo,
  WorkbookErrorKind,
  WriteReceipt,
} from "../../workbook/workbook";
import type { BudgetStore } from "../budget/types";
import type { ActionsStore } from "../actions/types";
import type { ContractsStore } from "../contracts/types";
import type { DevelopmentStore } from "../development/types";
import type { JoinsStore } from "../joins/types";
import type { PortfolioStore } from "../portfolio/types";
import type { ReviewStore } from "../review/types";
import type { PurchasesStore } from "../purchases/types";

export type Language = "de" | "en";
export type ThemeName = "light" | "dark" | "highContrast";
export type Step = "data" | "factors" | "classes" | "result";

/** What the result shows: figures, the customers one by one, or where and what to write. */
export type ResultView = "overview" | "customers" | "write";

/** A page that is shown in place of the steps, until it is closed or a step is opened. */
export type SidePage =
  | "actions"
  | "joins"
  | "purchases"
  | "portfolio"
  | "development"
  | "report"
  | "functions"
  | "weights"
  | "workshop"
  | "comparison"
  | "robustness"
  | "templates";

/** What the pane is doing with the workbook now; `share` is 0…1 where it is known. */
export type Activity =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" | "scoring" | "writing" | "undoing"; readonly share?: number };

/** A failure to show: a sentence by `kind`, with the details put in, and one action that helps. */
export interface Failure {
  readonly kind: WorkbookErrorKind | "model-file" | "texts";
  readonly detail: Readonly<Record<string, string>>;
  readonly during:
    | "start"
    | "read"
    | "score"
    | "write"
    | "history"
    | "undo"
    | "undo-history"
    | "page"
    | "undo-page"
    | "save"
    | "language";
  /** Everything that is wrong with a model file, with the names that the sentences need. */
  readonly issues?: readonly Issue[];
  /** True for an analysis beside the scoring: what failed is done again where it was asked for. */
  readonly apart?: boolean;
}

/** Theme that the user chose; `system` follows the host. */
export type ThemeChoice = "system" | ThemeName;

/**
 * Whether the model as it stands is kept in the workbook. `unsound` models are kept when their problems are solved, that
 * of a `trial` when it is adopted.
 */
export type SaveState = "saved" | "pending" | "unsound" | "failed" | "trial";

/** Something that went well and deserves a sentence; `values` go into it. */
export interface Notice {
  readonly kind:
    | "model-opened"
    | "model-saved-as"
    | "model-renamed"
    | "model-deleted"
    | "model-imported"
    | "model-added"
    | "written"
    | "write-undone"
    | "page-written"
    | "page-undone"
    | "reread"
    | "range-unread"
    | "trial-adopted"
    | "trial-discarded";
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a change of the sheet "Verlauf" needs to be taken back. */
export interface HistoryReceipt {
  readonly list: ListReceipt;
  /** `write`: a run was added together with results. `removal`: runs were taken out. */
  readonly change: "write" | "removal";
  /** The runs before. */
  readonly before: StoredHistory;
}

/** A change of the model that is tried out before it is decided. */
export interface Trial {
  /** The model as it was. It stays in the workbook until the trial is adopted. */
  readonly base: ScoringModel;
  /** What the base gives; undefined until that is computed. */
  readonly scored: { readonly table: Table; readonly scores: Scores } | undefined;
}

/** One side of a comparison: the open model as last scored, the base of the trial, or one kept in the workbook. */
export type ComparedModel =
  { readonly kind: "open" } | { readonly kind: "base" } | { readonly kind: "saved"; readonly name: string };

/** A comparison with what it compares. */
export interface ComparedModels extends ModelComparison {
  readonly table: Table;
  readonly models: readonly [before: ScoringModel, after: ScoringModel];
}

/** How the result holds when the weights move, with what was checked. */
export interface RobustnessCheck {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly result: Robustness;
}

export type { WriteChoices };

export interface SessionState {
  readonly language: Language;
  /** ISO date of the day on which the session began. */
  readonly today: string;
  /** The theme in use: the user's choice, or the host's. */
  readonly theme: ThemeName;
  readonly themeChoice: ThemeChoice;
  readonly step: Step;
  readonly resultView: ResultView;
  readonly welcomed: boolean;
  readonly sidePage: SidePage | undefined;
  readonly activity: Activity;
  readonly failure: Failure | undefined;
  /** The last thing that went well, until the next one or until it is dismissed. */
  readonly notice: Notice | undefined;
  /** True once the workbook was looked at. */
  readonly started: boolean;

  readonly sources: readonly SourceInfo[];
  readonly source: SourceInfo | undefined;
  /** The list row by row, as read; undefined until a source is chosen. */
  readonly listed: Table | undefined;
  /** The customers: the list as read, or rolled up to units where the model says so. */
  readonly table: Table | undefined;
  /** Number formats in the sheet by `Column.index`, as far as they are known; they tell the unit of a value. */
  readonly columnFormats: readonly (string | undefined)[];
  /** True when the workbook's cells changed since the table was read. */
  readonly stale: boolean;
  /** What the user fixed about how the source is read. */
  readonly readChoices: ReadChoices;
  /** Findings of the block (merged cells, hidden columns) and of the table. */
  readonly findings: readonly Finding[];

  readonly model: ScoringModel | undefined;
  /** Problems of the model as it stands ("weights-sum" …); scores are only computed while it is empty. */
  readonly modelIssues: readonly Issue[];
  readonly lockedFactors: readonly string[];
  /** What was said about the importance of the factors, at most once per method; kept with the model. */
  readonly weightStatements: readonly WeightStatement[];
  /** The workshop on the open model's weights; kept with the model. */
  readonly workshop: StoredWorkshop | undefined;
  readonly modelNames: readonly string[];
  /** Saved entries of the workbook that could not be understood; they are kept as they were found. */
  readonly brokenModels: StoredModels["broken"];
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last scores that could be computed. While the model has problems they are those of the last sound model. */
  readonly scores: Scores | undefined;
  /** The model that `scores` belong to. */
  readonly scoredModel: ScoringModel | undefined;

  readonly trial: Trial | undefined;
  /** The last check of robustness that came to its end. */
  readonly robustness: RobustnessCheck | undefined;
  /** Share 0…1 of the check that is under way. */
  readonly robustnessShare: number | undefined;

  /** Table row of the customer that is looked at, or -1. */
  readonly selectedRow: number;
  readonly writeChoices: WriteChoices;
  readonly obstacles: readonly Obstacle[];
  readonly receipt: WriteReceipt | undefined;
  /** Earlier runs, whose results stand on the sheet "Verlauf", and how often there is to be one. */
  readonly history: StoredHistory;
  /** The last change of the sheet "Verlauf", by which it can be taken back. */
  readonly historyReceipt: HistoryReceipt | undefined;
  /** Who scores, as it is put into the history; "" while nobody is named. */
  readonly author: string;
  /** ISO date on which results of the open model were written last. */
  readonly lastRun: string | undefined;
  /** The page that was last to be written, and how to take it back when it was. */
  readonly page: Page | undefined;
  readonly pageReceipt: PageReceipt | undefined;
}

export interface SessionActions {
  start(): Promise<void>;
  goTo(step: Step): void;
  showResult(view: ResultView): void;
  /** Does again what the shown failure refused. */
  retry(): Promise<void>;
  dismissWelcome(): void;
  openSidePage(page: SidePage): void;
  closeSidePage(): void;
  /** The analysis of purchases; begun when it is asked for first. */
  openPurchases(): Promise<PurchasesStore>;
  /** The joining of tables to one customer list; begun when it is asked for first. */
  openJoins(): Promise<JoinsStore>;
  /** The study of contracts; begun when it is asked for first. */
  openContracts(): Promise<ContractsStore>;
  /** Budget and channels; begun when they are asked for first. */
  openBudget(): Promise<BudgetStore>;
  /** The portfolio matrix and the concentration; begun when it is asked for first. */
  openPortfolio(): Promise<PortfolioStore>;
  /** The development over periods; begun when it is asked for first. */
  openDevelopment(): Promise<DevelopmentStore>;
  /** The measures that follow from the result; begun when they are asked for first. */
  openActions(): Promise<ActionsStore>;
  /** The report; begun when it is asked for first. */
  openReview(): Promise<ReviewStore>;
  dismissFailure(): void;
  /** Switches when the texts are there; when they cannot be had, the language stays and a failure says so. */
  setLanguage(language: Language): Promise<void>;
  /** The host's theme changed. */
  setTheme(theme: ThemeName): void;
  chooseTheme(choice: ThemeChoice): void;
  dismissNotice(): void;

  refreshSources(): Promise<void>;
  chooseSource(source: SourceInfo): Promise<void>;
  reread(): Promise<void>;
  setKey(header: string): Promise<void>;
  /** Makes `key` the key; its rows with the same value become one, or, without `unit`, each stays a customer. */
  setUnit(key: string, unit: Unit | undefined): Promise<void>;
  /** Zero-based row of the block; -1 for "no header"; undefined to let it be found. */
  setHeaderRow(row: number | undefined): Promise<void>;
  setColumnLocale(header: string, locale: "de" | "en"): Promise<void>;
  setColumnKind(header: string, kind: ColumnKind | undefined): Promise<void>;
  /** Puts a sample list into the workbook and chooses it; absent where the host cannot. */
  readonly trySample?: () => Promise<void>;

  /**
   * Reads cells beside the list, such as a table of points: by address or name, or what is selected now.
   *
   * @returns Why it was refused, to be said where it was asked; `missing` where there is no such place.
   */
  readRange(address?: string): Promise<RangeBlock | WorkbookErrorKind>;

  /** Every edit of the model goes through here. Edits with the same `gesture` in a row become one undo step (a drag). */
  editModel(change: (model: ScoringModel) => ScoringModel, gesture?: string): void;
  setLocked(factorId: string, locked: boolean): void;
  /** Keeps what was said about the importance of the factors in place of what the same method said before. */
  stateWeights(statement: WeightStatement): void;
  forgetWeights(method: WeightMethod): void;
  /** Keeps the workshop as it now stands; undefined removes it. No step of undo. */
  keepWorkshop(workshop: StoredWorkshop | undefined): void;
  undo(): void;
  redo(): void;
  proposeAgain(): void;
  openModel(name: string): Promise<void>;
  /** Does nothing while the model has problems: such a model could not be opened again. */
  saveModelAs(name: string): Promise<void>;
  renameModel(name: string): Promise<void>;
  deleteModel(name: string): Promise<void>;
  /** The model as a JSON file's text, undefined while it has problems; and back. */
  exportModel(): string | undefined;
  importModel(text: string): Promise<void>;
  /** Opens a sound model as a new one beside the others, under a name that is still free. */
  addModel(model: ScoringModel): Promise<void>;

  /** Tries changes out: the model as it is becomes the base. Does nothing while the model has problems. */
  startTrial(): void;
  /** The model as tried out takes the place of the base. */
  adoptTrial(): void;
  /** Brings the base back, as one edit that can be undone. */
  discardTrial(): void;
  /** Scores of the open list by a sound model that is not open; undefined when there are none. */
  scoreApart(model: ScoringModel): Promise<Scores | undefined>;
  /** The place of every customer's name in the alphabet of the pane's language; undefined when there are none. */
  rankNames(): Promise<Int32Array | undefined>;
  /** Undefined when one of the models is not there any more, or there is no table. */
  compareModels(before: ComparedModel, after: ComparedModel): Promise<ComparedModels | undefined>;
  /** Checks the model as last scored; ends a check that is under way. */
  checkRobustness(options: RobustnessOptions): Promise<void>;
  cancelRobustness(): void;

  selectCustomer(row: number, alsoInSheet: boolean): Promise<void>;
  /** Shows the customer whose row is selected in the sheet, with its points. */
  explainSelection(): Promise<void>;
  showAddress(finding: Finding): Promise<void>;
  /** Selects the first cell of an address such as "Kunden!L4:N124". */
  showPlace(address: string): Promise<void>;
  setWriteChoices(choices: Partial<WriteChoices>): void;
  /** `confirmed` answers the "ask" obstacles that were shown. A list that changed since it was read is read again first. */
  write(confirmed?: boolean): Promise<void>;
  dismissObstacles(): void;
  undoWrite(): Promise<void>;
  /** Adds the results of today to the sheet "Verlauf", in place of those of the same model and day. */
  writeHistory(): Promise<void>;
  /** Takes runs out of the sheet "Verlauf", and customers of whom no other run knows. */
  removeRuns(ids: readonly string[]): Promise<void>;
  undoRemoveRuns(): Promise<void>;
  /** Results of the open model's earlier runs as they stand in the workbook now, oldest first; none when the sheet is gone. */
  keptRuns(): Promise<readonly KeptRun[]>;
  setAuthor(name: string): void;
  setCycle(cycle: UpdateCycle): void;
  /** Puts the reminder of the next valuation off. */
  snoozeReminder(): void;
  /** Writes a page of cells onto a sheet of its own, in place of its last version. `today` is an ISO date. */
  writePage(makePage: (today: string) => Page): Promise<void>;
  undoPage(): Promise<void>;
  cancel(): void;
}
