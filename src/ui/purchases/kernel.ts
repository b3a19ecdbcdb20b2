import type { JoinedTables, PurchaseDecisions, ReadChoices } from "../../app";
import type { Table } from "../../core";
import type { History } from "../history";
import type { PurchasesHost } from "./host";
import type { Purchasing, PurchasesState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: PurchasesHost;
  readonly get: () => Purchasing;
  readonly set: (patch: Partial<PurchasesState>) => void;
  history: History<PurchaseDecisions>;
  /** How the source is read. */
  read: ReadChoices;
  /** Headers of the columns of the source whose cells were read as shown. */
  shown: ReadonlySet<string>;
  /** The rows of the source as read, before anything is joined to them. */
  rows: Table | undefined;
  /** The join that the analyst was last asked for; `"unknown"` after it failed. */
  joined: JoinedTables | "unknown" | undefined;
}
