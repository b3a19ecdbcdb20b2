import { serialOfIso } from "../../core";
import type { Kernel } from "./kernel";
import { listRequest } from "./list-request";
import type { JoinsActions } from "./types";

type WriteActions = Pick<JoinsActions, "write" | "undoWrite" | "dismissObstacles" | "showList" | "scoreList">;

/** The customers as a list in the workbook, and what can be done with it. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  return {
    async write(confirmed = false) {
      if (get().stale) await get().reread();
      const { setup } = get();
      if (setup === undefined) return;
      set({ obstacles: [] });
      const receipt = await host.work("writing", "write", async (options) => {
        const made = await host.joiner.view(setup.spec, serialOfIso(setup.referenceDate)!);
        if (!made.ok) return undefined;
        const request = listRequest(kernel, setup, made.value);
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
