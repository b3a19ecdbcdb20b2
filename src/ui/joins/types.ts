import type { StoreApi } from "zustand";
import type { JoinSetup } from "../../app";
import type { CustomerView, JoinIssue, KeyPair, NearMiss, Table } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import type { WrittenList } from "../analysis/own-list";

/** Which tables belong together and how, what they tell of a customer, and what is written. */
export type JoinsTab = "tables" | "figures" | "write";

/** A table that was read, under the id by which the setup names it. */
export interface ReadTable {
  readonly id: string;
  readonly source: SourceInfo;
  readonly table: Table;
  /** Number formats by `Column.index`, as far as they are known. */
  readonly columnFormats: readonly (string | undefined)[];
}

export interface JoinsState extends WrittenList {
  readonly tab: JoinsTab;
  /** True once the workbook was looked at. */
  readonly started: boolean;
  readonly sources: readonly SourceInfo[];
  /** Those that were read, taking part or not. */
  readonly tables: readonly ReadTable[];
  /** Names of tables that the setup names and that are gone from the workbook, by id. */
  readonly gone: Readonly<Record<string, string>>;
  /** Undefined before there is anything to join. */
  readonly setup: JoinSetup | undefined;
  /** What the setup comes to; that of the setup before while a new one is computed. */
  readonly view: CustomerView | undefined;
  readonly issues: readonly JoinIssue[];
  /** Keys without partner by `missesId`, with those that they may stand for. */
  readonly nearMisses: Readonly<Record<string, readonly NearMiss[]>>;
  readonly isComputing: boolean;
  /** True when cells of a table that takes part changed since it was read. */
  readonly stale: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface JoinsActions {
  /** Takes up what is kept in the workbook, else joins the tables that are there as proposed. */
  start(): Promise<void>;
  showTab(tab: JoinsTab): void;
  refreshSources(): Promise<void>;
  /** Has a table take part, as proposed; it is read first where it was not. */
  addSource(source: SourceInfo): Promise<void>;
  /** Leaves a table out. */
  removeTable(id: string): void;
  /** The table that lists the customers; undefined: those that the other tables name. */
  chooseCustomers(id: string | undefined): void;
  /** Reads the tables that take part again. */
  reread(): Promise<void>;
  /** Every edit of the setup goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: JoinSetup) => JoinSetup, gesture?: string): void;
  /** Confirms what spellings of a table's keys stand for: customers, or, for a look-up, keys of the other table. */
  confirmPairs(table: string, pairs: readonly KeyPair[], lookUp?: number): void;
  /** Takes a confirmed spelling back. */
  partPair(table: string, foreign: string, lookUp?: number): void;
  undo(): void;
  redo(): void;
  proposeAgain(): Promise<void>;
  /** Ends a computation that is under way. */
  stop(): void;
  /** Selects the key of a table row in the sheet. */
  showRow(table: string, header: string, row: number): Promise<void>;
  showPlace(address: string): Promise<void>;
  /** Writes the customers as a list of ours; `confirmed` answers obstacles that ask. Stale tables are read again first. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  dismissObstacles(): void;
  showList(): Promise<void>;
  /** Opens the written list as the customers that are scored. */
  scoreList(): Promise<void>;
}

export type Joining = JoinsState & JoinsActions;

export type JoinsStore = StoreApi<Joining>;
