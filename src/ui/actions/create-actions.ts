import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "../history";
import type { ActionsHost } from "./host";
import type { Kernel } from "./kernel";
import { listActions, lookAtList } from "./list-actions";
import { pageActions } from "./page-actions";
import { setupActions, takeFacts } from "./setup-actions";
import type { Acting, ActionsState, ActionsStore } from "./types";

/** Waits until a burst of changes in the sheet of the list is over. */
const LOOK_AFTER_MS = 300;

const INITIAL: ActionsState = {
  tab: "list",
  facts: undefined,
  customers: [],
  setup: undefined,
  plan: undefined,
  found: undefined,
  canUndo: false,
  canRedo: false,
  obstacles: [],
  receipt: undefined,
  pageReceipt: undefined,
};

/** The measures for the scored customers. `start` begins it. */
export function createActions(host: ActionsHost): ActionsStore {
  return createStore<Acting>((_set, _get, { getState: get, setState: set }) => {
    const kernel: Kernel = {
      host,
      get,
      set,
      history: NO_HISTORY,
      written: undefined,
      writtenBefore: undefined,
    };
    return {
      ...INITIAL,
      ...setupActions(kernel),
      ...listActions(kernel),
      ...pageActions(kernel),
      showTab: (tab) => set({ tab }),
      async start() {
        const stored = host.stored();
        kernel.written = stored?.written;
        set({ setup: stored?.setup });
        takeFacts(kernel);
        host.onScored(() => takeFacts(kernel));
        host.onContext(() => takeFacts(kernel));
        await lookAtList(kernel);
        await watchList(kernel);
      },
    };
  });
}

/** Looks again when the user has changed the sheet on which the list stands. */
async function watchList(kernel: Kernel): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await kernel.host.workbook.onChange((sheet) => {
    if (kernel.get().found?.sheet !== sheet) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAtList(kernel), LOOK_AFTER_MS);
  });
}
