import type { Kernel } from "./kernel";
import type { PortfolioActions, PortfolioPage } from "./types";

type PageActions = Pick<PortfolioActions, "writePage" | "undoPage" | "showPage">;

/** The pages of the portfolio in the workbook. */
export function pageActions({ get, set, host }: Kernel): PageActions {
  const remember = (
    page: PortfolioPage,
    receipt: Awaited<ReturnType<typeof host.workbook.writePage>> | undefined,
  ) => set({ pages: { ...get().pages, [page]: receipt } });
  return {
    async writePage(page) {
      const receipt = await host.work("writing", "write", async ({ signal }) => {
        const { makePage } = await import("./make-page");
        const made = makePage(page, get(), host.language(), host.today());
        return made && host.workbook.writePage(made, { signal });
      });
      if (receipt !== undefined) remember(page, receipt);
    },
    async undoPage(page) {
      const receipt = get().pages[page];
      if (receipt === undefined) return;
      const undone = await host.work("undoing", "undo", async () => {
        await host.workbook.undoWrite(receipt);
        return true;
      });
      if (undone === true) remember(page, undefined);
    },
    async showPage(page) {
      const receipt = get().pages[page];
      if (receipt !== undefined) await host.showPlace(receipt.address);
    },
  };
}
