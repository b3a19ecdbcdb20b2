import type { ListReceipt, ListRequest, Obstacle } from "../../workbook/workbook";
import type { AnalysisHost } from "./host";

/** A list of ours, as far as it has been written. */
export interface WrittenList {
  /** What stands against writing. */
  readonly obstacles: readonly Obstacle[];
  /** The last write, by which it can be taken back. */
  readonly receipt: ListReceipt | undefined;
}

interface OwnListDeps {
  readonly host: Pick<AnalysisHost<never>, "workbook" | "work" | "showPlace" | "scoreList">;
  readonly get: () => WrittenList;
  readonly set: (part: Partial<WrittenList>) => void;
  /** What is to be written; undefined before there is anything. */
  readonly request: () => Promise<ListRequest | undefined>;
}

/** What can be done with a list of ours in the workbook. */
export function ownList({ host, get, set, request }: OwnListDeps) {
  return {
    /** @param confirmed Answers the obstacles that ask. */
    async write(confirmed: boolean): Promise<void> {
      set({ obstacles: [] });
      const receipt = await host.work("writing", "write", async (options) => {
        const wanted = await request();
        if (wanted === undefined) return undefined;
        const obstacles = await host.workbook.checkList(wanted);
        const blocking = confirmed ? obstacles.filter(({ severity }) => severity === "stop") : obstacles;
        if (blocking.length > 0) {
          set({ obstacles: blocking });
          return undefined;
        }
        return host.workbook.writeList(wanted, options);
      });
      if (receipt !== undefined) set({ receipt });
    },
    async undoWrite(): Promise<void> {
      const { receipt } = get();
      if (receipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(receipt);
        return true;
      });
      if (undone === true) set({ receipt: undefined });
    },
    dismissObstacles: (): void => set({ obstacles: [] }),
    async showList(): Promise<void> {
      const { receipt } = get();
      if (receipt !== undefined) await host.showPlace(receipt.address);
    },
    async scoreList(): Promise<void> {
      const { receipt } = get();
      if (receipt !== undefined) await host.scoreList(receipt.source);
    },
  };
}
