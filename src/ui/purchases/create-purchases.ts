import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import type { PurchasesHost } from "./host";
import { joinActions } from "./join-actions";
import type { Kernel } from "./kernel";
import { setupActions } from "./setup-actions";
import { sourceActions } from "./source-actions";
import type { PurchasesState, PurchasesStore, Purchasing } from "./types";
import { UNWRITTEN, writeActions } from "./write-actions";

const INITIAL: PurchasesState = {
  tab: "data",
  sources: [],
  source: undefined,
  table: undefined,
  others: [],
  join: undefined,
  joinFindings: [],
  discountForm: undefined,
  columnFormats: [],
  proposal: undefined,
  reasons: {},
  setup: undefined,
  rfm: {},
  cleaned: undefined,
  issues: [],
  isCleaning: false,
  isStopped: false,
  stale: false,
  canUndo: false,
  canRedo: false,
  lists: { customers: UNWRITTEN, winBack: UNWRITTEN, lacking: UNWRITTEN },
};

/** The analysis of the purchases in a workbook. `start` begins it. */
export function createPurchases(host: PurchasesHost): PurchasesStore {
  return createStore<Purchasing>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = {
      host,
      get,
      set,
      history: NO_HISTORY,
      read: {},
      shown: new Set(),
      rows: undefined,
      joined: undefined,
    };
    return {
      ...INITIAL,
      ...sourceActions(kernel),
      ...setupActions(kernel),
      ...joinActions(kernel),
      ...writeActions(kernel),
      analyst: host.analyst,
      showTab: (tab) => set({ tab }),
    };
  });
}
