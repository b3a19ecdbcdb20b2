import type { PurchaseDecisions, ReadChoices } from "../../app";
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
  /** Header of the column whose cells were read as shown, "" for none. */
  key: string;
}
