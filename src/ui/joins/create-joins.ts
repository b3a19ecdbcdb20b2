import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import type { JoinsHost } from "./host";
import type { Kernel } from "./kernel";
import { setupActions } from "./setup-actions";
import { tableActions } from "./table-actions";
import type { Joining, JoinsState, JoinsStore } from "./types";
import { writeActions } from "./write-actions";

const INITIAL: JoinsState = {
  tab: "tables",
  started: false,
  sources: [],
  tables: [],
  gone: {},
  setup: undefined,
  view: undefined,
  issues: [],
  nearMisses: {},
  isComputing: false,
  stale: false,
  canUndo: false,
  canRedo: false,
  obstacles: [],
  receipt: undefined,
};

/** Joins the tables of a workbook to one customer list. `start` begins it. */
export function createJoins(host: JoinsHost): JoinsStore {
  return createStore<Joining>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = { host, get, set, history: NO_HISTORY, read: {} };
    return {
      ...INITIAL,
      ...tableActions(kernel),
      ...setupActions(kernel),
      ...writeActions(kernel),
      showTab: (tab) => set({ tab }),
      stop: host.joiner.stop,
    };
  });
}
