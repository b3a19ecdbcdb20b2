import type { StoreApi } from "zustand/vanilla";
import type { ContractIssue, RetentionSetup, RetentionStudy, Table } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import type { WrittenList } from "../analysis/own-list";

export interface ContractsState extends WrittenList {
  readonly sources: readonly SourceInfo[];
  readonly source: SourceInfo | undefined;
  /** The rows of the source as read. */
  readonly table: Table | undefined;
  /** Undefined while the source is not known to tell about contracts. */
  readonly setup: RetentionSetup | undefined;
  readonly study: RetentionStudy | undefined;
  /** Why the setup makes nothing of the rows. */
  readonly issues: readonly ContractIssue[];
  /** True when the workbook's cells changed since the rows were read. */
  readonly stale: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ContractsActions {
  /** Takes up what is kept in the workbook, else a list whose name speaks of contracts. */
  start(): Promise<void>;
  refreshSources(): Promise<void>;
  chooseSource(source: SourceInfo): Promise<void>;
  /** Reads the source again. */
  reread(): Promise<void>;
  /** Every edit of the setup goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: RetentionSetup) => RetentionSetup, gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Writes the contracts as a list of ours; `confirmed` answers obstacles that ask. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  dismissObstacles(): void;
  showList(): Promise<void>;
  /** Opens the written list as the customers that are scored. */
  scoreList(): Promise<void>;
}

export type Contracting = ContractsState & ContractsActions;

export type ContractsStore = StoreApi<Contracting>;
