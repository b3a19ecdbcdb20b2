import type { ReadChoices } from "../../app";
import type { RetentionSetup } from "../../core";
import type { History } from "../history";
import type { ContractsHost } from "./host";
import type { Contracting, ContractsState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: ContractsHost;
  readonly get: () => Contracting;
  readonly set: (patch: Partial<ContractsState>) => void;
  history: History<RetentionSetup>;
  /** How the source is read. */
  read: ReadChoices;
}
