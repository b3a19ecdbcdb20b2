import type { ListRequest } from "../../workbook/workbook";
import { ownList, type WrittenList } from "../analysis/own-list";
import type { Kernel } from "./kernel";
import type { OwnList, PurchasesActions } from "./types";

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
  lacking: async () => (await import("./list/lacking-request")).lackingRequest,
};

/** The lists of ours in the workbook, and what can be done with them. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  const ownListOf = (name: OwnList) =>
    ownList({
      host,
      get: () => get().lists[name],
      set(part) {
        const { lists } = get();
        set({ lists: { ...lists, [name]: { ...lists[name], ...part } } });
      },
      async request() {
        const makeRequest = await REQUESTS[name]();
        return makeRequest(kernel);
      },
    });
  const lists = {
    customers: ownListOf("customers"),
    winBack: ownListOf("winBack"),
    lacking: ownListOf("lacking"),
  };
  return {
    async write(list, confirmed = false) {
      if (get().stale) await get().reread();
      await lists[list].write(confirmed);
    },
    undoWrite: (list) => lists[list].undoWrite(),
    dismissObstacles: (list) => lists[list].dismissObstacles(),
    showList: (list) => lists[list].showList(),
    scoreList: lists.customers.scoreList,
  };
}
