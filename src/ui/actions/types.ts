import type { StoreApi } from "zustand/vanilla";
import type { ActionFacts, ActionPlan, ActionSetup } from "../../core";
import type { WrittenList } from "../analysis/own-list";

/** The parts of the page on what follows from the result; each but the list has a store of its own. */
export type ActionsTab = "list";

export interface ActionsState extends WrittenList {
  readonly tab: ActionsTab;
  /** The customers that the rules are about; undefined while nothing is scored. */
  readonly facts: ActionFacts | undefined;
  /** Undefined while nothing is scored and nothing is kept. */
  readonly setup: ActionSetup | undefined;
  readonly plan: ActionPlan | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ActionsActions {
  /** Takes up the rules kept in the workbook, else proposes some. */
  start(): Promise<void>;
  showTab(tab: ActionsTab): void;
  /** Every edit of the rules goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: ActionSetup) => ActionSetup, gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Writes the list of measures; `confirmed` answers obstacles that ask. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  dismissObstacles(): void;
  showList(): Promise<void>;
}

export type Acting = ActionsState & ActionsActions;

export type ActionsStore = StoreApi<Acting>;
