import type { SourceInfo } from "../../workbook/workbook";
import { NO_HISTORY } from "../history";
import type { Kernel } from "./kernel";
import { readSource } from "./read-source";
import { showDecisions } from "./setup-actions";
import { sourceKey, type PurchasesActions } from "./types";

type SourceActions = Pick<
  PurchasesActions,
  "start" | "lookForPurchases" | "refreshSources" | "chooseSource" | "reread"
>;

/** Lists that are looked into to find the purchases by themselves. */
const LOOKED_INTO = 4;

const ABOUT_PURCHASES =
  /bestell|auftr|buchung|verk(?:a|ä|ae)uf|k(?:ä|ae)ufe|umsätze|transaktion|rechnung|beleg|order|purchase|sales|transaction|invoice|booking/i;

/** Sources in the order in which they are looked into: those that are called so, then what the user has before them. */
function candidates(sources: readonly SourceInfo[], likely: SourceInfo | undefined): readonly SourceInfo[] {
  const byName = sources.filter(({ name }) => ABOUT_PURCHASES.test(name));
  const all = [...byName, ...(likely === undefined ? [] : [likely]), ...sources];
  const places = new Map(all.map((source) => [sourceKey(source), source]));
  return [...places.values()].slice(0, LOOKED_INTO);
}

export function sourceActions(kernel: Kernel): SourceActions {
  const { get, set, host } = kernel;

  /** Takes up what is kept; false where there is nothing, or its list is gone. */
  const resume = async () => {
    const stored = host.stored();
    if (stored === undefined) return false;
    const { kind, id, name } = stored.source;
    const source = await host.workbook.findSource(kind, id, name);
    const customer = stored.setup?.transactions.roles.customer;
    if (source === undefined || !(await readSource(kernel, source, stored.read, customer))) return false;
    showDecisions(kernel, { setup: stored.setup, rfm: stored.rfm ?? {} });
    return true;
  };

  const lookInto = async ([first, ...others]: readonly SourceInfo[]) => {
    if (first === undefined) return;
    for (const source of [first, ...others]) {
      await get().chooseSource(source);
      // Refused or cancelled: the user decides what to look into.
      const isRead = get().source === source;
      if (!isRead || get().setup !== undefined) return;
    }
    if (others.length > 0) await get().chooseSource(first);
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
      await lookInto(candidates(get().sources, host.likelySource(get().sources)));
    },
    async lookForPurchases() {
      await get().refreshSources();
      await lookInto(candidates(get().sources, host.likelySource(get().sources)));
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
      const proposed = proposal?.setup;
      showDecisions(kernel, { setup: proposed && { transactions: proposed }, rfm: {} });
    },
    async reread() {
      const { source, setup, rfm } = get();
      if (source === undefined) return;
      try {
        const found = await host.workbook.findSource(source.kind, source.id, source.name);
        const customer = setup?.transactions.roles.customer;
        if (!(await readSource(kernel, found ?? source, kernel.read, customer))) return;
      } catch (error) {
        host.fail(error, "read");
        return;
      }
      set({ setup: undefined });
      showDecisions(kernel, { setup, rfm });
    },
  };
}
