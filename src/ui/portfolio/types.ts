import type { StoreApi } from "zustand/vanilla";
import type {
  AbcAnalysis,
  BorderRule,
  Concentration,
  ConcentrationSetup,
  Departure,
  Portfolio,
  PortfolioIssue,
  PortfolioSetup,
  PortfolioSize,
} from "../../core";
import type { EarlierMoves } from "../../app";
import type { PageReceipt } from "../../workbook/workbook";
import type { WrittenList } from "../analysis/own-list";
import type { Scored } from "../analysis/scored-host";

/** How one column is spread over the customers, and what the largest take along. */
export interface ConcentrationView {
  readonly concentration: Concentration;
  readonly abc: AbcAnalysis;
  /** What goes of the amount when the largest leave. */
  readonly departure: Departure;
  /** The same customers' part of the profit column; undefined without one. */
  readonly profit: Departure | undefined;
}

/** Sheets that the portfolio is written onto: matrix and fields, a list per field, concentration. */
export type PortfolioPage = "matrix" | "fields" | "concentration";

export interface PortfolioState extends WrittenList {
  /** The customers; undefined while nothing is scored. */
  readonly scored: Scored | undefined;
  /** Undefined like `scored`. */
  readonly setup: PortfolioSetup | undefined;
  /** Undefined while the setup has issues. */
  readonly portfolio: Portfolio | undefined;
  readonly issues: readonly PortfolioIssue[];
  /** By which rule the borders stand where they stand; undefined for an axis whose borders were set by hand. */
  readonly borderRules: { readonly x: BorderRule | undefined; readonly y: BorderRule | undefined };
  /** Undefined where no earlier period is known. */
  readonly earlier: EarlierMoves | undefined;

  readonly concentrationSetup: ConcentrationSetup | undefined;
  /** Undefined where the list has no column of amounts. */
  readonly concentration: ConcentrationView | undefined;

  /** Table rows that were circled in the matrix, the largest first; undefined while none are. */
  readonly circled: Uint32Array | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly pages: Readonly<Record<PortfolioPage, PageReceipt | undefined>>;
}

export interface PortfolioActions {
  start(): Promise<void>;
  /** Every edit of the matrix goes through here; edits with the same `gesture` in a row become one step of undo. */
  edit(change: (setup: PortfolioSetup) => PortfolioSetup, gesture?: string): void;
  /** Changes the number of fields: borders by the proposed rule, names and strategies the usual ones. */
  setSize(size: PortfolioSize): void;
  /** Puts the borders of an axis where the rule has them. */
  setBorders(axis: "x" | "y", rule: BorderRule): void;
  /** Proposes axes, borders and bubbles anew; sound names and strategies of the fields stay. */
  proposeAgain(): void;
  editConcentration(change: (setup: ConcentrationSetup) => ConcentrationSetup, gesture?: string): void;
  undo(): void;
  redo(): void;
  circle(rows: ArrayLike<number> | undefined): void;
  /** Writes the list "Portfolio": a row per customer with position, field and strategy; `confirmed` answers obstacles. */
  write(confirmed?: boolean): Promise<void>;
  undoWrite(): Promise<void>;
  dismissObstacles(): void;
  showList(): Promise<void>;
  writePage(page: PortfolioPage): Promise<void>;
  undoPage(page: PortfolioPage): Promise<void>;
  showPage(page: PortfolioPage): Promise<void>;
}

export type Portfolios = PortfolioState & PortfolioActions;

export type PortfolioStore = StoreApi<Portfolios>;
