import type { Kernel } from "./kernel";
import type { ContractsActions } from "./types";

type WriteActions = Pick<
  ContractsActions,
  "write" | "undoWrite" | "dismissObstacles" | "showList" | "scoreList"
>;

/** The contracts as a list in the workbook, and what can be done with it. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  return {
    async write(confirmed = false) {
      if (get().stale) await get().reread();
      set({ obstacles: [] });
      const receipt = await host.work("writing", "write", async (options) => {
        const { listRequest } = await import("./list-request");
        const request = listRequest(kernel);
        if (request === undefined) return undefined;
        const obstacles = await host.workbook.checkList(request);
        const blocking = confirmed ? obstacles.filter(({ severity }) => severity === "stop") : obstacles;
        if (blocking.length > 0) {
          set({ obstacles: blocking });
          return undefined;
        }
        return host.workbook.writeList(request, options);
      });
      if (receipt !== undefined) set({ receipt });
    },
    async undoWrite() {
      const { receipt } = get();
      if (receipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(receipt);
        return true;
      });
      if (undone === true) set({ receipt: undefined });
    },
    dismissObstacles: () => set({ obstacles: [] }),
    async showList() {
      const { receipt } = get();
      if (receipt !== undefined) await host.showPlace(receipt.address);
    },
    async scoreList() {
      const { receipt } = get();
      if (receipt !== undefined) await host.scoreList(receipt.source);
    },
  };
}
