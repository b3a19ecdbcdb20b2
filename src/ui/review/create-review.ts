import { createStore } from "zustand/vanilla";
import { USUAL_REVIEW } from "../../app";
import type { Review, ReviewHost, ReviewStore } from "./types";

/** The report on the scored customers: what it consists of, and its sheets in the workbook. */
export function createReview(host: ReviewHost): ReviewStore {
  return createStore<Review>((set, get) => ({
    setup: host.stored() ?? USUAL_REVIEW,
    isScored: host.scored() !== undefined,
    receipt: undefined,
    left: [],
    async start() {
      host.onScored((scored) => set({ isScored: scored !== undefined }));
    },
    edit(change) {
      const setup = { ...get().setup, ...change };
      set({ setup });
      host.keep(setup);
    },
    async write() {
      const written = await host.work("writing", "write", async (options) => {
        const { makePages } = await import("./make-pages");
        const made = await makePages(host, get().setup);
        if (made === undefined || made.pages.length === 0) return undefined;
        return { receipt: await host.workbook.writePages(made.pages, options), left: made.left };
      });
      if (written !== undefined) set(written);
    },
    async undoWrite() {
      const { receipt } = get();
      if (receipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(receipt);
        return true;
      });
      if (undone === true) set({ receipt: undefined, left: [] });
    },
    async showReport() {
      const { receipt } = get();
      if (receipt !== undefined) await host.showPlace(receipt.address);
    },
  }));
}
