import { loadCustomers, type ReadChoices } from "../../app";
import { proposeTransactions } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import { NO_HISTORY } from "../history";
import type { Kernel } from "./kernel";
import { showSetup } from "./setup-actions";
import type { PurchasesActions } from "./types";

type SourceActions = Pick<PurchasesActions, "start" | "refreshSources" | "chooseSource" | "reread">;

/** Reads a source into the open list; false when the workbook refused or the user cancelled. */
export async function readSource(kernel: Kernel, source: SourceInfo, choices: ReadChoices): Promise<boolean> {
  const { host, set } = kernel;
  const today = host.today();
  const list = await host.work("reading", "read", (options) =>
    loadCustomers(host.workbook, source, choices, {
      ...options,
      findKey: (table) => proposeTransactions(table, { today }).roles?.customer ?? "",
    }),
  );
  if (list === undefined) return false;
  const { table, block } = list;
  kernel.read = choices;
  void host.analyst.open(table);
  set({
    source,
    table,
    columnFormats: block.columnFormats,
    proposal: proposeTransactions(table, { today }),
    cleaned: undefined,
    issues: [],
    stale: false,
  });
  return true;
}

export function sourceActions(kernel: Kernel): SourceActions {
  const { get, set, host } = kernel;

  /** Takes up what is kept; false where there is nothing, or its list is gone. */
  const resume = async () => {
    const stored = host.stored();
    if (stored === undefined) return false;
    const { kind, id, name } = stored.source;
    const source = await host.workbook.findSource(kind, id, name);
    if (source === undefined || !(await readSource(kernel, source, stored.read))) return false;
    showSetup(kernel, stored.setup);
    return true;
  };

  return {
    async start() {
      try {
        await host.workbook.onChange((sheet) => {
          if (get().source?.range.sheet === sheet) set({ stale: true });
        });
        await get().refreshSources();
        if (await resume()) return;
      } catch (error) {
        host.fail(error, "read");
        return;
      }
      const likely = host.likelySource(get().sources);
      if (likely !== undefined) await get().chooseSource(likely);
    },
    async refreshSources() {
      try {
        set({ sources: await host.workbook.listSources() });
      } catch (error) {
        host.fail(error, "read");
      }
    },
    async chooseSource(source) {
      if (!(await readSource(kernel, source, {}))) return;
      kernel.history = NO_HISTORY;
      const { proposal } = get();
      set({ setup: undefined });
      if (proposal?.setup !== undefined) showSetup(kernel, { transactions: proposal.setup });
    },
    async reread() {
      const { source, setup } = get();
      if (source === undefined) return;
      try {
        const found = await host.workbook.findSource(source.kind, source.id, source.name);
        if (!(await readSource(kernel, found ?? source, kernel.read)) || setup === undefined) return;
      } catch (error) {
        host.fail(error, "read");
        return;
      }
      set({ setup: undefined });
      showSetup(kernel, setup);
    },
  };
}
