import {
  type BasketSetup,
  type CleanedTransactions,
  cleanTransactions,
  cohorts,
  type Cohorts,
  type CohortUnit,
  type JoinCandidate,
  joinPurchaseRows,
  type JoinTables,
  type LookUp,
  productLines,
  type ProductLines,
  type ProductStudy,
  productStudySteps,
  proposeLookUp,
  proposePurchaseJoin,
  proposeTransactions,
  type PurchaseJoin,
  type PurchaseRows,
  type Result,
  type Table,
  type TransactionIssue,
  type TransactionProposal,
  type TransactionSetup,
} from "../../core";
import { type CountedPurchases, createLifetimeService, type LifetimeService } from "./lifetime-service";

/** Id of the list of transactions in findings of its join. */
const LIST = "list";

/** What the worker answers. One list of transactions is open; what it comes to is kept for the questions that follow. */
export interface PurchaseService extends LifetimeService {
  /** Opens a list in place of the one before, alone. */
  open(table: Table): void;
  /** Opens the other tables that the list may be joined with, in place of those before. */
  openOthers(others: readonly JoinCandidate[]): void;
  /** What the columns of the open list, with those joined to it, may be taken for; `today` is an ISO date. */
  propose(today: string): TransactionProposal;
  /**
   * What would make the open list one of purchases; undefined where nothing would.
   *
   * @param name Name of the list, which says what a bare "No." tells apart.
   * @param amountHeader Header of a computed amount.
   */
  proposeJoin(name: string, amountHeader: string): PurchaseJoin | undefined;
  /** How columns of one of the other tables may be looked up; `name` as above. */
  proposeLookUp(name: string, id: string): LookUp | undefined;
  /** Gives the rows of the open list what the join says, in place of what they had got before. */
  join(join: PurchaseJoin): PurchaseRows;
  /** What the setup makes of the open list, or why nothing. */
  clean(setup: TransactionSetup): Result<CleanedTransactions, TransactionIssue>;
  /** The customers by their first purchase, and who bought again; undefined while nothing is cleaned. */
  cohorts(unit: CohortUnit): Cohorts | undefined;
  /**
   * Which products are bought together and who lacks what; undefined while nothing is cleaned, or where no column names
   * products.
   *
   * @param onProgress Told the share that is done.
   */
  products(setup: BasketSetup, onProgress: (share: number) => void): ProductStudy | undefined;
}

export function createPurchaseService(): PurchaseService {
  let list: Table | undefined;
  let others: readonly JoinCandidate[] = [];
  let joined: Table | undefined;
  let customers: readonly string[] = [];
  let counted: CountedPurchases | undefined;
  let transactions: TransactionSetup | undefined;
  let lines: { readonly of: CountedPurchases; readonly value: ProductLines | undefined } | undefined;
  const opened = (table: Table | undefined): Table => {
    if (table === undefined) throw new Error("A list must be opened before anything is made of it.");
    return table;
  };
  const known = () => {
    if (counted === undefined)
      throw new Error("Purchases must be cleaned before anything is asked about them.");
    return counted;
  };
  /** The products of the purchases that are counted; the same as long as those are. */
  const linesOf = (): ProductLines | undefined => {
    if (counted === undefined || transactions === undefined) return undefined;
    if (lines?.of !== counted) {
      const read = productLines(opened(joined), transactions, customers);
      lines = { of: counted, value: read.ok ? read.value : undefined };
    }
    return lines.value;
  };
  return {
    ...createLifetimeService(known),
    open(table) {
      list = joined = table;
      others = [];
      customers = [];
      counted = undefined;
    },
    openOthers(tables) {
      others = tables;
    },
    propose: (today) => proposeTransactions(opened(joined), { today }),
    proposeJoin: (name, amountHeader) =>
      proposePurchaseJoin({ id: LIST, name, table: opened(list) }, others, amountHeader),
    proposeLookUp(name, id) {
      const other = others.find((each) => each.id === id);
      return other && proposeLookUp({ id: LIST, name, table: opened(joined) }, other);
    },
    join(join) {
      const table = opened(list);
      const tables: JoinTables = Object.fromEntries(others.map((each) => [each.id, each.table]));
      const rows = joinPurchaseRows(table, LIST, join, tables);
      joined = { ...table, columns: [...table.columns, ...rows.columns] };
      ({ customers } = rows);
      counted = undefined;
      return rows;
    },
    clean(setup) {
      const cleaned = cleanTransactions(opened(joined), setup, customers);
      transactions = setup;
      counted = cleaned.ok ? { purchases: cleaned.value.purchases, unit: setup.timeUnit } : undefined;
      return cleaned;
    },
    cohorts: (unit) => counted && cohorts(counted.purchases, unit),
    products(setup, onProgress) {
      const bought = linesOf();
      if (bought === undefined) return undefined;
      const steps = productStudySteps(bought, setup);
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        onProgress(value);
      }
    },
  };
}
