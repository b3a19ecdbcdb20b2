import { ownList } from "../analysis/own-list";
import type { Kernel } from "./kernel";
import type { PortfolioActions } from "./types";

type WriteActions = Pick<PortfolioActions, "write" | "undoWrite" | "dismissObstacles" | "showList">;

/** The list of customers with their fields in the workbook. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  const list = ownList({
    host,
    get,
    set,
    async request() {
      const { listRequest } = await import("./list-request");
      return listRequest(get(), host.language(), host.today());
    },
  });
  return {
    write: (confirmed = false) => list.write(confirmed),
    undoWrite: list.undoWrite,
    dismissObstacles: list.dismissObstacles,
    showList: list.showList,
  };
}
