import type { ListRequest } from "../../workbook/workbook";
import type { Kernel } from "./kernel";
import type { OwnList, PurchasesActions, WrittenList } from "./types";

type WriteActions = Pick<
  PurchasesActions,
  "write" | "undoWrite" | "dismissObstacles" | "showList" | "scoreList"
>;

export const UNWRITTEN: WrittenList = { obstacles: [], receipt: undefined };

/** What is to be written; undefined before there is anything. */
type MakeRequest = (kernel: Kernel) => Promise<ListRequest | undefined>;

const REQUESTS: Readonly<Record<OwnList, () => Promise<MakeRequest>>> = {
  customers: async () => (await import("./list/list-request")).listRequest,
  winBack: async () => (await import("./list/win-back-request")).winBackRequest,
};

/** The lists of ours in the workbook, and what can be done with them. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  const change = (list: OwnList, part: Partial<WrittenList>) => {
    const { lists } = get();
    set({ lists: { ...lists, [list]: { ...lists[list], ...part } } });
  };
  return {
    async write(list, confirmed = false) {
      if (get().stale) await get().reread();
      change(list, { obstacles: [] });
      const receipt = await host.work("writing", "write", async (options) => {
        const makeRequest = await REQUESTS[list]();
        const request = await makeRequest(kernel);
        if (request === undefined) return undefined;
        const obstacles = await host.workbook.checkList(request);
        const blocking = confirmed ? obstacles.filter(({ severity }) => severity === "stop") : obstacles;
        if (blocking.length > 0) {
          change(list, { obstacles: blocking });
          return undefined;
        }
        return host.workbook.writeList(request, options);
      });
      if (receipt !== undefined) change(list, { receipt });
    },
    async undoWrite(list) {
      const { receipt } = get().lists[list];
      if (receipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(receipt);
        return true;
      });
      if (undone === true) change(list, { receipt: undefined });
    },
    dismissObstacles: (list) => change(list, { obstacles: [] }),
    async showList(list) {
      const { receipt } = get().lists[list];
      if (receipt !== undefined) await host.showPlace(receipt.address);
    },
    async scoreList() {
      const { receipt } = get().lists.customers;
      if (receipt !== undefined) await host.scoreList(receipt.source);
    },
  };
}
