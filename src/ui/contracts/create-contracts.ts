import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import type { ContractsHost } from "./host";
import type { Kernel } from "./kernel";
import { setupActions } from "./setup-actions";
import { sourceActions } from "./source-actions";
import type { Contracting, ContractsState, ContractsStore } from "./types";
import { writeActions } from "./write-actions";

const INITIAL: ContractsState = {
  sources: [],
  source: undefined,
  table: undefined,
  setup: undefined,
  study: undefined,
  issues: [],
  stale: false,
  canUndo: false,
  canRedo: false,
  obstacles: [],
  receipt: undefined,
};

/** The study of the contracts in a workbook. `start` begins it. */
export function createContracts(host: ContractsHost): ContractsStore {
  return createStore<Contracting>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = { host, get, set, history: NO_HISTORY, read: {} };
    return { ...INITIAL, ...sourceActions(kernel), ...setupActions(kernel), ...writeActions(kernel) };
  });
}
