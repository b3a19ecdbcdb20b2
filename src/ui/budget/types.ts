import type { StoreApi } from "zustand/vanilla";
import type { BudgetDecisions } from "../../app";
import type { BudgetSetup, BudgetStudy, ChannelSetup } from "../../core";
import type { Scored } from "../analysis/scored-host";

export interface BudgetState extends BudgetDecisions {
  /** The customers; undefined while nothing is scored. */
  readonly scored: Scored | undefined;
  /** Undefined like `scored`. */
  readonly study: BudgetStudy | undefined;
  /**
   * What a customer of each class of the model is expected to bring later, from how customers moved between classes;
   * undefined while that is not known.
   */
  readonly classProspects: readonly number[] | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface BudgetActions {
  /** Waits for what the decisions rest on beside the scored customers. */
  start(): Promise<void>;
  /** Every edit of the budget goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (budget: BudgetSetup) => BudgetSetup, gesture?: string): void;
  /** The same for channels. */
  editChannels(change: (channels: ChannelSetup) => ChannelSetup, gesture?: string): void;
  undo(): void;
  redo(): void;
}

export type Budgeting = BudgetState & BudgetActions;

export type BudgetStore = StoreApi<Budgeting>;
