import { ownList } from "../analysis/own-list";
import { findActionList } from "./find-list";
import { keepActions, type Kernel } from "./kernel";
import { actionListOf, listRequest } from "./list-request";
import type { ActionsActions } from "./types";
import type { WrittenActions } from "../../core";

type ListActions = Pick<ActionsActions, "list" | "write" | "undoWrite" | "dismissObstacles" | "showList">;

/** Looks how the list of measures stands in the workbook. */
export async function lookAtList({ host, set }: Kernel): Promise<void> {
  try {
    set({ found: await findActionList(host.workbook) });
  } catch (error) {
    host.fail(error, "read");
  }
}

/** The list of measures in the workbook, and what can be done with it. */
export function listActions(kernel: Kernel): ListActions {
  const { get, set, host } = kernel;
  let meant: WrittenActions | undefined;
  const { write, undoWrite, dismissObstacles, showList } = ownList({
    host,
    get,
    set,
    async request() {
      const found = await findActionList(host.workbook);
      set({ found });
      const wanted = listRequest(kernel, found);
      meant = wanted?.written;
      return wanted?.request;
    },
  });
  return {
    dismissObstacles,
    showList,
    list: () => actionListOf(kernel, get().found),
    async write(confirmed = false) {
      const before = get().receipt;
      await write(confirmed);
      if (get().receipt === before) return;
      kernel.writtenBefore = kernel.written;
      kernel.written = meant;
      keepActions(kernel);
      await lookAtList(kernel);
    },
    async undoWrite() {
      await undoWrite();
      if (get().receipt !== undefined) return;
      kernel.written = kernel.writtenBefore;
      keepActions(kernel);
      await lookAtList(kernel);
    },
  };
}
