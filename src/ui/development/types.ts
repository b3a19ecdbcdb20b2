import type { StoreApi } from "zustand/vanilla";
import type { DevelopmentIssue, RenamedKeys } from "../../app";
import type {
  Development,
  DevelopmentSetup,
  DevelopmentStudy,
  Language,
  PeriodNote,
  PeriodSource,
} from "../../core";
import type { Page } from "../../workbook/workbook";
import type { Scored } from "../analysis/scored-host";

export type { DevelopmentIssue, RenamedKeys };

export type DevelopmentTab = "answers" | "migration" | "steady" | "value" | "periods";

export interface DevelopmentState {
  readonly tab: DevelopmentTab;
  /** What the workbook offers as periods, the likeliest first. */
  readonly offers: readonly PeriodSource[];
  /** Undefined while no periods are chosen. */
  readonly setup: DevelopmentSetup | undefined;
  /** Undefined while nothing is scored; belongs to the last customers that were. */
  readonly development: Development | undefined;
  readonly study: DevelopmentStudy | undefined;
  /** By period of `development`: its table with model and scores; undefined for kept results. */
  readonly tables: readonly (Scored | undefined)[];
  readonly notes: readonly PeriodNote[];
  readonly renamed: readonly RenamedKeys[];
  readonly issues: readonly DevelopmentIssue[];
  /** Share of the periods that have been read and scored, 0…1, while that goes on. */
  readonly progress: number | undefined;
  /** True after it was stopped: what is shown belongs to the setup before. */
  readonly isStopped: boolean;
  /** True when cells of a period's list changed since it was read. */
  readonly stale: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface DevelopmentActions {
  /** Takes up what is kept in the workbook, else the likeliest periods. */
  start(): Promise<void>;
  showTab(tab: DevelopmentTab): void;
  /** Looks again for what the workbook offers as periods. */
  refreshOffers(): Promise<void>;
  /** Takes other periods; one step of undo. */
  choosePeriods(source: PeriodSource): void;
  /** Every edit of the setup goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: DevelopmentSetup) => DevelopmentSetup, gesture?: string): void;
  undo(): void;
  redo(): void;
  /** Reads the lists of earlier periods again, and scores them. */
  reread(): Promise<void>;
  /** Ends reading and scoring. */
  cancel(): void;
  /** Selects the row of a customer, an index into `development.keys`, in the newest list that has it. */
  showCustomer(customer: number): Promise<void>;
  /** The page for the workbook, in the pane's language where none is given; undefined before there is anything. */
  page(language?: Language): Promise<((today: string) => Page) | undefined>;
}

export type Developing = DevelopmentState & DevelopmentActions;

export type DevelopmentStore = StoreApi<Developing>;
