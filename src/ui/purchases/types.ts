import type { StoreApi } from "zustand/vanilla";
import type { Analyst, JoinedTables, PurchasesSetup, RfmDecisions } from "../../app";
import type {
  CleanedTransactions,
  JoinFinding,
  ShareForm,
  Table,
  TransactionIssue,
  TransactionProposal,
  TransactionReason,
  TransactionRoles,
} from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import type { WrittenList } from "../analysis/own-list";

/** What is asked of the purchases: which they are, what follows from them, and what is written. */
export type PurchasesTab = "data" | "rfm" | "lifetime" | "contracts" | "equity" | "winBack" | "write";

/** The lists of ours that are made from purchases: all customers, those to be won back, and what customers lack. */
export type OwnList = "customers" | "winBack" | "lacking";

/** A table that the purchases may be joined with, under the id by which the join names it. */
export interface OtherTable {
  readonly id: string;
  readonly source: SourceInfo;
  readonly table: Table;
}

export interface PurchasesState {
  readonly tab: PurchasesTab;
  readonly sources: readonly SourceInfo[];
  readonly source: SourceInfo | undefined;
  /** The rows of the source with everything that is joined to them. */
  readonly table: Table | undefined;
  /** Other tables of the workbook that were read, taking part or not. */
  readonly others: readonly OtherTable[];
  /** What the rows get from other tables; undefined where the source stands alone. */
  readonly join: JoinedTables | undefined;
  readonly joinFindings: readonly JoinFinding[];
  /** How the shares off of a computed amount were read. */
  readonly discountForm: ShareForm | undefined;
  /** Number formats by `Column.index`, as far as they are known. */
  readonly columnFormats: readonly (string | undefined)[];
  /** What the columns of the source were taken for, and why. */
  readonly proposal: TransactionProposal | undefined;
  /** Why the sources that were looked into hold purchases, or not; by `sourceKey`. */
  readonly reasons: Readonly<Record<string, TransactionReason>>;
  /** Undefined while the source is not known to be a list of transactions. */
  readonly setup: PurchasesSetup | undefined;
  readonly rfm: RfmDecisions;
  /** What the setup makes of the rows; that of the setup before while a new one is computed. */
  readonly cleaned: CleanedTransactions | undefined;
  /** Why the setup makes nothing of the rows. */
  readonly issues: readonly TransactionIssue[];
  /** True while `cleaned` belongs to another setup than `setup`. */
  readonly isCleaning: boolean;
  /** True after the counting was stopped: `cleaned` is that of the setup before. */
  readonly isStopped: boolean;
  /** True when the workbook's cells changed since the rows were read. */
  readonly stale: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lists: Readonly<Record<OwnList, WrittenList>>;
}

export interface PurchasesActions {
  /** Takes up what is kept in the workbook, else the list that most likely holds purchases. */
  start(): Promise<void>;
  /** Answers questions about the purchases of `cleaned`. */
  readonly analyst: Analyst;
  showTab(tab: PurchasesTab): void;
  /** Looks into the lists of the workbook until one holds purchases. */
  lookForPurchases(): Promise<void>;
  refreshSources(): Promise<void>;
  chooseSource(source: SourceInfo): Promise<void>;
  /** Reads the source again. */
  reread(): Promise<void>;
  /** Every edit of the setup goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: PurchasesSetup) => PurchasesSetup, gesture?: string): void;
  /** The same for RFM. */
  editRfm(change: (rfm: RfmDecisions) => RfmDecisions, gesture?: string): void;
  /** Takes other columns for customer, date and the rest; with them a list that was not known to be one becomes one. */
  setRoles(roles: TransactionRoles): void;
  /** The tables of the workbook that the source may be joined with. */
  joinableSources(): Promise<readonly SourceInfo[]>;
  /** Every edit of the join goes through here; tables are read where they were not. */
  editJoin(change: (join: JoinedTables) => JoinedTables): Promise<void>;
  /** Looks up columns in another table, by the keys that meet. */
  lookUpIn(source: SourceInfo): Promise<void>;
  /** Takes the customers of another table for all customers; undefined: those who bought. */
  takeCustomersOf(source: SourceInfo | undefined): Promise<void>;
  /** Reads the other tables and joins what makes the source a list of purchases. */
  proposeJoin(): Promise<void>;
  /** Counts by the setup as it is, after the counting was stopped. */
  count(): Promise<void>;
  undo(): void;
  redo(): void;
  /** Goes back to what is proposed. */
  proposeAgain(): void;
  /** Writes a list of ours; `confirmed` answers obstacles that ask. A stale source is read again first. */
  write(list: OwnList, confirmed?: boolean): Promise<void>;
  undoWrite(list: OwnList): Promise<void>;
  dismissObstacles(list: OwnList): void;
  /** Brings a written list to the front. */
  showList(list: OwnList): Promise<void>;
  /** Opens the written list of all customers as those that are scored. */
  scoreList(): Promise<void>;
}

export type Purchasing = PurchasesState & PurchasesActions;

export type PurchasesStore = StoreApi<Purchasing>;

/** What tells sources apart. */
export const sourceKey = ({ kind, id }: Pick<SourceInfo, "kind" | "id">): string => `${kind} ${id}`;
