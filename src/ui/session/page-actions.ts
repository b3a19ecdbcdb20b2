import { type Kernel, withActivity } from "./kernel";
import type { SessionActions } from "./types";

type PageActions = Pick<SessionActions, "writePage" | "undoPage">;

/** Pages of cells that are written into the workbook beside the results, such as a sheet about one customer. */
export function pageActions(kernel: Kernel): PageActions {
  const { get, set, deps } = kernel;
  return {
    async writePage(makePage) {
      const page = makePage(deps.today());
      set({ page, notice: undefined });
      const pageReceipt = await withActivity(kernel, "writing", "page", ({ signal }) =>
        deps.workbook.writePage(page, { signal }),
      );
      if (pageReceipt === undefined) return;
      const { sheet, address } = pageReceipt;
      set({ pageReceipt, notice: { kind: "page-written", values: { sheet, address } } });
    },
    async undoPage() {
      const { pageReceipt } = get();
      if (pageReceipt === undefined) return;
      const undone = await withActivity(kernel, "undoing", "undo-page", async () => {
        await deps.workbook.undoWrite(pageReceipt);
        return true;
      });
      if (undone !== true) return;
      const { sheet } = pageReceipt;
      set({ pageReceipt: undefined, notice: { kind: "page-undone", values: { sheet } } });
    },
  };
}
