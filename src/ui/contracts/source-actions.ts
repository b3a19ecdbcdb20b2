import { loadCustomers, type ReadChoices } from "../../app";
import { proposeRetention, type RetentionSetup, type Table } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import { NO_HISTORY } from "../history";
import type { Kernel } from "./kernel";
import { showSetup } from "./setup-actions";
import type { ContractsActions } from "./types";

type SourceActions = Pick<ContractsActions, "start" | "refreshSources" | "chooseSource" | "reread">;

const ABOUT_CONTRACTS =
  /vertr[aä]|kontrakt|contract|\babos?\b|subscri|kohort|cohort|jahrg[aä]ng|surviv|retention|bestand/i;

/** Periods such as 0, 1, 2 look like numbers: their row is taken for a header where nothing else makes sense. */
const FIRST_ROW_IS_HEADER: ReadChoices = { headerRow: 0 };

interface Read {
  readonly table: Table;
  readonly proposed: RetentionSetup | undefined;
}

/** Reads a source into the open list; undefined when the workbook refused or the user cancelled. */
async function readSource(
  kernel: Kernel,
  source: SourceInfo,
  choices: ReadChoices,
): Promise<Read | undefined> {
  const { host, set } = kernel;
  const today = host.today();
  const keyOf = (table: Table) => {
    const about = proposeRetention(table, today)?.source;
    return about?.kind === "contracts" ? (about.customer ?? "") : "";
  };
  const list = await host.work("reading", "read", (options) =>
    loadCustomers(host.workbook, source, choices, { ...options, findKey: keyOf }),
  );
  if (list === undefined) return undefined;
  const { table } = list;
  const proposed = proposeRetention(table, today);
  if (proposed === undefined && source.kind !== "table" && choices.headerRow === undefined) {
    const again = await readSource(kernel, source, FIRST_ROW_IS_HEADER);
    if (again?.proposed !== undefined) return again;
  }
  kernel.read = choices;
  set({ source, table, stale: false });
  return { table, proposed };
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
      const { sources } = get();
      const likely = sources.find(({ name }) => ABOUT_CONTRACTS.test(name));
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
      const read = await readSource(kernel, source, {});
      if (read === undefined) return;
      kernel.history = NO_HISTORY;
      set({ setup: undefined, study: undefined, issues: [], canUndo: false, canRedo: false });
      if (read.proposed !== undefined) showSetup(kernel, read.proposed);
    },
    async reread() {
      const { source, setup } = get();
      if (source === undefined) return;
      try {
        const found = await host.workbook.findSource(source.kind, source.id, source.name);
        const read = await readSource(kernel, found ?? source, kernel.read);
        if (read !== undefined && setup !== undefined) showSetup(kernel, setup);
      } catch (error) {
        host.fail(error, "read");
      }
    },
  };
}
