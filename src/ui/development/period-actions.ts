import {
  cellAddress,
  findColumn,
  type PeriodSource,
  proposeColumnPeriods,
  proposeDevelopment,
  proposeListPeriods,
} from "../../core";
import { loadMoreTexts, sayIn } from "../i18n";
import type { Kernel } from "./kernel";
import { afterPause, load } from "./load-actions";
import type { DevelopmentActions } from "./types";

type PeriodActions = Pick<
  DevelopmentActions,
  "start" | "showTab" | "refreshOffers" | "reread" | "cancel" | "showCustomer"
>;

/** What the open list is called where earlier periods have names and it has none. */
const presentLabel = ({ host }: Kernel): string => sayIn(host.language(), "developmentPage")("present");

/** Columns without a mark beside "Vorjahr" are the present. */
const namedColumns = (source: PeriodSource, present: string): PeriodSource =>
  source.kind === "columns" ? { ...source, labels: source.labels.map((label) => label || present) } : source;

async function findOffers(kernel: Kernel): Promise<readonly PeriodSource[]> {
  const { host } = kernel;
  const scored = host.scored();
  const open = host.openList();
  if (scored === undefined || open === undefined) return [];
  const present = presentLabel(kernel);
  const sources = await host.workbook.listSources();
  const runs = (await host.readRuns()).filter(({ run }) => run.date < host.today());
  return [
    ...proposeColumnPeriods(scored.table, scored.model).map((each) => namedColumns(each, present)),
    ...proposeListPeriods(open.source, sources, present),
    ...(runs.length === 0
      ? []
      : [{ kind: "history", runs: runs.map(({ run }) => run.id), label: present } as const]),
  ];
}

export function periodActions(kernel: Kernel): PeriodActions {
  const { get, set, host } = kernel;

  const takeLikeliest = () => {
    const [likeliest] = get().offers;
    const scored = host.scored();
    if (get().setup !== undefined || likeliest === undefined || scored === undefined) return;
    set({ setup: proposeDevelopment(likeliest, scored) });
  };

  /** Periods that were only proposed give way where the open list has others. */
  const loadAnew = async () => {
    await load(kernel);
    if (get().issues.length === 0 || host.stored() !== undefined) return;
    set({ setup: undefined });
    await get().refreshOffers();
    await load(kernel);
  };

  const followScores = () => {
    const loadSoon = afterPause(loadAnew);
    let table = host.scored()?.table;
    host.onScored((scored) => {
      const isSameList = scored?.table === table;
      table = scored?.table;
      if (isSameList) loadSoon();
      else void get().refreshOffers().then(loadAnew);
    });
  };

  return {
    async start() {
      try {
        await loadMoreTexts();
        await host.workbook.onChange((sheet) => {
          const { setup } = get();
          if (setup?.source.kind !== "lists") return;
          if ([...kernel.lists.values()].some(({ origin }) => origin.sheet === sheet)) set({ stale: true });
        });
        const stored = host.stored();
        if (stored !== undefined) set({ setup: stored.setup });
        await get().refreshOffers();
        await load(kernel);
        followScores();
      } catch (error) {
        host.fail(error, "read");
      }
    },
    showTab: (tab) => set({ tab }),
    async refreshOffers() {
      try {
        set({ offers: await findOffers(kernel) });
        takeLikeliest();
      } catch (error) {
        host.fail(error, "read");
      }
    },
    async reread() {
      kernel.lists.clear();
      set({ stale: false });
      await get().refreshOffers();
      await load(kernel);
    },
    cancel() {
      kernel.abort?.abort();
      set({ progress: undefined, isStopped: true });
    },
    async showCustomer(customer) {
      const { development, tables } = get();
      if (development === undefined) return;
      for (let at = tables.length - 1; at >= 0; at -= 1) {
        const list = tables[at];
        const row = development.periods[at]!.rows[customer] ?? -1;
        if (list === undefined || row < 0) continue;
        const { table, model } = list;
        const column = Math.max(0, findColumn(table, model.key)?.index ?? 0);
        await host.showPlace(cellAddress(table.origin, table.sourceRows[row]!, column));
        return;
      }
    },
  };
}
