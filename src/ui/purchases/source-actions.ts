import type { SourceInfo } from "../../workbook/workbook";
import { NO_HISTORY } from "../history";
import type { Kernel } from "./kernel";
import { readSource } from "./read-source";
import { proposeJoin, READ_BY_THEMSELVES } from "./propose-join";
import { decisionsOf, showDecisions } from "./setup-actions";
import { type OtherTable, type PurchasesActions, sourceKey } from "./types";

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
    const { join, setup, rfm = {} } = stored;
    const customer = setup?.transactions.roles.customer;
    if (source === undefined || !(await readSource(kernel, source, stored.read, { customer, join })))
      return false;
    showDecisions(kernel, { setup, rfm, ...(join && { join }) });
    return true;
  };

  /** Reads a list and takes it as proposed; false when the workbook refused or the user cancelled. */
  const choose = async (source: SourceInfo, mostCells: number) => {
    if (!(await readSource(kernel, source, {}))) return false;
    kernel.history = NO_HISTORY;
    const join = await proposeJoin(kernel, mostCells);
    const proposed = get().proposal?.setup;
    set({ setup: undefined });
    showDecisions(kernel, {
      setup: proposed && { transactions: proposed },
      rfm: {},
      ...(join && { join }),
    });
    return true;
  };

  /**
   * Takes the first list that says all of a purchase; else one that does so together with other tables, as the lines of
   * orders do; else one without amounts. A refusal or a cancel ends the search: the user decides what to look into.
   */
  const lookInto = async (lists: readonly SourceInfo[]) => {
    const isWhole = () => get().setup?.transactions.roles.amount !== undefined;
    const silent: SourceInfo[] = [];
    let next: SourceInfo | undefined;
    for (const source of lists) {
      if (!(await choose(source, 0)) || isWhole()) return;
      if (get().setup === undefined) silent.push(source);
      else next ??= source;
    }
    for (const source of get().sources.length > 1 ? silent : []) {
      if (!(await choose(source, READ_BY_THEMSELVES)) || isWhole()) return;
      if (get().setup !== undefined) next ??= source;
    }
    next ??= lists[0];
    if (next !== undefined && next !== get().source) await choose(next, READ_BY_THEMSELVES);
  };

  return {
    async start() {
      try {
        await host.workbook.onChange((sheet) => {
          const { source, join, others } = get();
          const isUsed = ({ id }: OtherTable) => join?.tables.some((table) => table.id === id) === true;
          const changed = others.filter((other) => other.source.range.sheet === sheet);
          if (source?.range.sheet === sheet || changed.some(isUsed)) set({ stale: true });
          if (changed.length > 0)
            set({ others: others.filter((each) => isUsed(each) || !changed.includes(each)) });
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
      await choose(source, READ_BY_THEMSELVES);
    },
    async reread() {
      const { source, setup } = get();
      const decided = decisionsOf(get());
      if (source === undefined) return;
      try {
        const found = await host.workbook.findSource(source.kind, source.id, source.name);
        const customer = setup?.transactions.roles.customer;
        const known = { customer, join: decided.join };
        if (!(await readSource(kernel, found ?? source, kernel.read, known))) return;
      } catch (error) {
        host.fail(error, "read");
        return;
      }
      set({ setup: undefined });
      showDecisions(kernel, decided);
    },
  };
}
