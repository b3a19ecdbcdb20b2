import type {
  BasketSetup,
  EquitySetup,
  LifetimeSetup,
  PurchaseJoin,
  RfmColumnRoles,
  RfmSetup,
  TransactionSetup,
  WinBackSetup,
} from "../../core";
import type { StoredJoinTable } from "../joins/setup";
import type { ReadChoices } from "../read-choices";
import type { StoredSource } from "../stored-source";

/**
 * Everything decided about a list of purchases and about what is made of it; each edit can be undone. A part that is
 * absent is as usual.
 */
export interface PurchasesSetup {
  readonly transactions: TransactionSetup;
  readonly lifetime?: LifetimeSetup;
  readonly equity?: EquitySetup;
  readonly winBack?: WinBackSetup;
  readonly baskets?: BasketSetup;
}

/**
 * What is decided about RFM. It stands apart from the purchases, since a list of customers may tell it in columns of
 * its own. A part that is absent is as usual.
 */
export interface RfmDecisions {
  readonly setup?: RfmSetup;
  /** From the purchases of the list, or from three of its columns; absent: whichever the list has. */
  readonly from?: "purchases" | "columns";
  readonly columns?: RfmColumnRoles;
}

/** What the list gets from other tables, and which tables those are. */
export interface JoinedTables extends PurchaseJoin {
  readonly tables: readonly StoredJoinTable[];
}

/** Everything that is decided and can be undone. */
export interface PurchaseDecisions {
  /** Absent where the list stands alone. */
  readonly join?: JoinedTables;
  /** undefined for a list that holds no purchases. */
  readonly setup: PurchasesSetup | undefined;
  readonly rfm: RfmDecisions;
}

/** The decisions with the list that they are for, as kept in the workbook. Version 1. */
export interface StoredPurchases {
  readonly version: 1;
  readonly source: StoredSource;
  readonly read: ReadChoices;
  readonly join?: JoinedTables;
  readonly setup?: PurchasesSetup;
  readonly rfm?: RfmDecisions;
}
