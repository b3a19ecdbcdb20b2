import type { LoadedDevelopment } from "../../app";
import type { DevelopmentSetup, Table } from "../../core";
import type { History } from "../history";
import type { DevelopmentHost } from "./host";
import type { Developing, DevelopmentState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: DevelopmentHost;
  readonly get: () => Developing;
  readonly set: (patch: Partial<DevelopmentState>) => void;
  history: History<DevelopmentSetup>;
  /** Lists of earlier periods as read, by kind and id of their source. */
  readonly lists: Map<string, Table>;
  /** The development shown, with what it was made from. */
  loaded: LoadedDevelopment | undefined;
  /** Ends the loading that is under way. */
  abort: AbortController | undefined;
}
