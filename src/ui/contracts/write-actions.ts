import { ownList } from "../analysis/own-list";
import type { Kernel } from "./kernel";
import type { ContractsActions } from "./types";

type WriteActions = Pick<
  ContractsActions,
  "write" | "undoWrite" | "dismissObstacles" | "showList" | "scoreList"
>;

/** The contracts as a list in the workbook, and what can be done with it. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  const list = ownList({
    host,
    get,
    set,
    async request() {
      const { listRequest } = await import("./list-request");
      return listRequest(kernel);
    },
  });
  return {
    ...list,
    async write(confirmed = false) {
      if (get().stale) await get().reread();
      await list.write(confirmed);
    },
  };
}
