import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import type { DevelopmentHost } from "./host";
import type { Kernel } from "./kernel";
import { pageActions } from "./page-actions";
import { periodActions } from "./period-actions";
import { setupActions } from "./setup-actions";
import type { Developing, DevelopmentState, DevelopmentStore } from "./types";

const INITIAL: DevelopmentState = {
  tab: "answers",
  offers: [],
  setup: undefined,
  development: undefined,
  study: undefined,
  tables: [],
  notes: [],
  renamed: [],
  issues: [],
  progress: undefined,
  isStopped: false,
  stale: false,
  canUndo: false,
  canRedo: false,
};

/** The development of the scored customers over periods. `start` begins it. */
export function createDevelopment(host: DevelopmentHost): DevelopmentStore {
  return createStore<Developing>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = {
      host,
      get,
      set,
      history: NO_HISTORY,
      lists: new Map(),
      loaded: undefined,
      abort: undefined,
    };
    return { ...INITIAL, ...periodActions(kernel), ...setupActions(kernel), ...pageActions(kernel) };
  });
}
