import type { JoinSetup, ReadChoices } from "../../app";
import type { History } from "../history";
import type { JoinsHost } from "./host";
import type { Joining, JoinsState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: JoinsHost;
  readonly get: () => Joining;
  readonly set: (patch: Partial<JoinsState>) => void;
  history: History<JoinSetup>;
  /** How the tables are read, by id. */
  read: Readonly<Record<string, ReadChoices>>;
}
