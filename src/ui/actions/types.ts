import type { StoreApi } from "zustand/vanilla";
import type {
  ActionFacts,
  ActionList,
  ActionPlan,
  ActionSetup,
  KnownAs,
  Language,
  StandingActions,
} from "../../core";
import type { Page, PageReceipt } from "../../workbook/workbook";
import type { WrittenList } from "../analysis/own-list";

/** The parts of the page on what follows from the result; each but the list has a store of its own. */
export type ActionsTab = "list" | "budget" | "channels" | "products";

/** The list of measures as it is found in the workbook. */
export interface FoundList {
  readonly sheet: string;
  readonly standing: StandingActions;
  /** Headers, and number formats row by row, by the id of the column. */
  readonly headers: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, readonly string[]>>;
}

export interface ActionsState extends WrittenList {
  readonly tab: ActionsTab;
  /** The customers that the rules are about; undefined while nothing is scored. */
  readonly facts: ActionFacts | undefined;
  /** Those of `facts` and the lost ones behind them, as they are known. */
  readonly customers: readonly KnownAs[];
  /** Undefined while nothing is scored and nothing is kept. */
  readonly setup: ActionSetup | undefined;
  readonly plan: ActionPlan | undefined;
  /** Undefined while there is no list in the workbook. */
  readonly found: FoundList | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly pageReceipt: PageReceipt | undefined;
}

export interface ActionsActions {
  /** Takes up the rules kept in the workbook, else proposes some. */
  start(): Promise<void>;
  showTab(tab: ActionsTab): void;
  /** Every edit of the rules goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: ActionSetup) => ActionSetup, gesture?: string): void;
  /** Proposes the rules anew. */
  proposeAgain(): void;
  undo(): void;
  redo(): void;
  /** The list as it would be written now; undefined before there is anything. */
  list(): ActionList | undefined;
  /** Writes the list of measures; `confirmed` answers obstacles that ask. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  dismissObstacles(): void;
  showList(): Promise<void>;
  /** A page to be printed about the measures, in the pane's language where none is given; undefined before there is anything. */
  page(language?: Language): Page | undefined;
  /** Writes that page. */
  writePage(): Promise<void>;
  undoPage(): Promise<void>;
}

export type Acting = ActionsState & ActionsActions;

export type ActionsStore = StoreApi<Acting>;
