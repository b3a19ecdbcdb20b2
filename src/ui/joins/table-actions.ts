import { loadCustomers, type ReadChoices } from "../../app";
import { cellAddress, findColumn, likelyKeys, type MeasuredTable } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import { NO_HISTORY, remember } from "../history";
import { sayIn } from "../i18n";
import type { Kernel } from "./kernel";
import { LIST_ID } from "./list-request";
import { namedTable, proposedSetup, takenNames } from "./propose-setup";
import { compute, showSetup, tablesOf } from "./setup-actions";
import type { JoinsActions, ReadTable } from "./types";

type TableActions = Pick<
  JoinsActions,
  | "start"
  | "refreshSources"
  | "addSource"
  | "removeTable"
  | "chooseCustomers"
  | "reread"
  | "proposeAgain"
  | "showRow"
  | "showPlace"
>;

/** Up to this many cells all tables of a workbook are read without being asked for. */
const READ_BY_THEMSELVES = 3_000_000;

/** The list made from purchases is none that came with the workbook. */
const PURCHASES_LIST_ID = "purchases";

const cellsOf = ({ range }: SourceInfo): number => range.rowCount * range.columnCount;

/** A source to read under an id. */
interface Wanted {
  readonly id: string;
  readonly source: SourceInfo;
  readonly read: ReadChoices;
}

/** Reads sources one after the other into open tables; undefined when the workbook refused or the user cancelled. */
async function readTables(
  kernel: Kernel,
  wanted: readonly Wanted[],
): Promise<readonly ReadTable[] | undefined> {
  const { host } = kernel;
  const all = wanted.reduce((sum, { source }) => sum + cellsOf(source), 0);
  const tables = await host.work("reading", "read", async ({ signal, onProgress }) => {
    const read: ReadTable[] = [];
    let done = 0;
    for (const { id, source, read: choices } of wanted) {
      const list = await loadCustomers(host.workbook, source, choices, {
        signal,
        onProgress: (share) => onProgress((done + share * cellsOf(source)) / Math.max(1, all)),
        findKey: () => "",
        findShown: (table) => likelyKeys(table, source.name),
      });
      done += cellsOf(source);
      read.push({ id, source, table: list.table, columnFormats: list.block.columnFormats });
    }
    return read;
  });
  if (tables === undefined) return undefined;
  for (const { id, source, table } of tables) await host.joiner.open(id, source.name, table);
  const read = new Map(tables.map((table) => [table.id, table]));
  const known = kernel.get().tables;
  kernel.read = { ...kernel.read, ...Object.fromEntries(wanted.map((each) => [each.id, each.read])) };
  kernel.set({
    tables: [
      ...known.map((table) => read.get(table.id) ?? table),
      ...tables.filter(({ id }) => !known.some((table) => table.id === id)),
    ],
  });
  return tables;
}

export function tableActions(kernel: Kernel): TableActions {
  const { get, set, host } = kernel;
  const say = () => sayIn(host.language(), "joins");

  const freeId = (place: number): string => {
    const taken = new Set([...get().tables.map(({ id }) => id), ...Object.keys(get().gone)]);
    let number = place + 1;
    while (taken.has(`t${number}`)) number += 1;
    return `t${number}`;
  };

  const propose = async () => host.joiner.propose(say()("amount"));

  const showProposal = async () => {
    const setup = proposedSetup(await propose(), get().tables, host.today(), say());
    if (setup !== undefined) showSetup(kernel, setup);
  };

  /** Takes up what is kept; false where there is nothing, or all tables of it are gone. */
  const resume = async () => {
    const stored = host.stored();
    if (stored === undefined) return false;
    const wanted: Wanted[] = [];
    const gone: Record<string, string> = {};
    for (const { id, source, read } of stored.tables) {
      const found = await host.workbook.findSource(source.kind, source.id, source.name);
      if (found === undefined) gone[id] = source.name;
      else wanted.push({ id, source: found, read });
    }
    set({ gone });
    if (wanted.length === 0 || (await readTables(kernel, wanted)) === undefined) return false;
    showSetup(kernel, stored.setup);
    return true;
  };

  const listSources = async () => {
    const own = await host.workbook.findList(LIST_ID);
    const sources = await host.workbook.listSources();
    set({
      sources: sources.filter(
        ({ kind, id }) => kind !== "selection" && (kind !== own?.kind || id !== own.id),
      ),
    });
  };

  return {
    async start() {
      try {
        await host.workbook.onChange((sheet) => {
          const used = new Set(get().setup === undefined ? [] : tablesOf(get().setup!));
          if (get().tables.some(({ id, source }) => used.has(id) && source.range.sheet === sheet))
            set({ stale: true });
        });
        await listSources();
        if (!(await resume())) {
          const { sources } = get();
          const isSmall = sources.reduce((sum, source) => sum + cellsOf(source), 0) <= READ_BY_THEMSELVES;
          const made = await host.workbook.findList(PURCHASES_LIST_ID);
          const wanted = sources
            .filter(({ kind, id }) => kind !== made?.kind || id !== made.id)
            .map((source, place) => ({ id: `t${place + 1}`, source, read: {} }));
          if (wanted.length > 1 && isSmall && (await readTables(kernel, wanted)) !== undefined)
            await showProposal();
        }
      } catch (error) {
        host.fail(error, "read");
      }
      set({ started: true });
    },
    async refreshSources() {
      try {
        await listSources();
      } catch (error) {
        host.fail(error, "read");
      }
    },
    async addSource(source) {
      const known = get().tables.find(
        (table) => table.source.kind === source.kind && table.source.id === source.id,
      );
      const id = known?.id ?? freeId(get().tables.length);
      if (known === undefined && (await readTables(kernel, [{ id, source, read: {} }])) === undefined) return;
      const { setup, tables } = get();
      if (setup === undefined) {
        await showProposal();
        if (get().setup !== undefined || tables.length === 0) return;
      }
      const before = setup ?? { spec: { tables: [] }, referenceDate: host.today(), note: "" };
      const proposal = await propose();
      if (proposal.customers?.table === id && setup !== undefined && setup.spec.customers === undefined) {
        get().edit(({ spec, ...rest }) => ({ ...rest, spec: { ...spec, customers: proposal.customers! } }));
        return;
      }
      const proposed = proposal.tables.find((each) => each.table === id);
      const used = new Set(tablesOf(before));
      const isReachable = proposed?.lookUps.every((lookUp) => used.has(lookUp.table)) === true;
      const added: MeasuredTable =
        proposed !== undefined && isReachable
          ? namedTable(proposed, tables, takenNames(before.spec), say())
          : plainTable(id, tables);
      kernel.history = remember(kernel.history, before);
      showSetup(kernel, { ...before, spec: { ...before.spec, tables: [...before.spec.tables, added] } });
    },
    removeTable(id) {
      get().edit((setup) => {
        const { customers, tables } = setup.spec;
        const left = tables
          .filter(({ table }) => table !== id)
          .map((table) => ({
            ...table,
            lookUps: (table.lookUps ?? []).filter((lookUp) => lookUp.table !== id),
          }));
        const isList = customers?.table === id;
        return { ...setup, spec: { ...(!isList && customers && { customers }), tables: left } };
      });
    },
    chooseCustomers(id) {
      const chosen = get().tables.find((table) => table.id === id);
      get().edit((setup) => {
        const tables = setup.spec.tables.filter(({ table }) => table !== id);
        if (chosen === undefined) return { ...setup, spec: { tables } };
        const key = likelyKeys(chosen.table, chosen.source.name)[0] ?? chosen.table.columns[0]?.name ?? "";
        const columns = chosen.table.columns.flatMap(({ name, kind }) =>
          name === key || kind === "empty" ? [] : [name],
        );
        return { ...setup, spec: { customers: { table: chosen.id, key, columns }, tables } };
      });
    },
    async reread() {
      const { setup, tables } = get();
      if (setup === undefined) return;
      const used = new Set(tablesOf(setup));
      try {
        const wanted: Wanted[] = [];
        for (const { id, source } of tables) {
          if (!used.has(id)) continue;
          const found = await host.workbook.findSource(source.kind, source.id, source.name);
          wanted.push({ id, source: found ?? source, read: kernel.read[id] ?? {} });
        }
        if ((await readTables(kernel, wanted)) === undefined) return;
      } catch (error) {
        host.fail(error, "read");
        return;
      }
      set({ stale: false });
      await compute(kernel, setup);
    },
    async proposeAgain() {
      const { setup } = get();
      const proposed = proposedSetup(await propose(), get().tables, host.today(), say());
      if (proposed === undefined) return;
      kernel.history = setup === undefined ? NO_HISTORY : remember(kernel.history, setup);
      showSetup(kernel, { ...proposed, note: setup?.note ?? "" });
    },
    async showRow(id, header, row) {
      const table = get().tables.find((each) => each.id === id)?.table;
      const sourceRow = table?.sourceRows[row];
      if (table === undefined || sourceRow === undefined) return;
      const column = Math.max(0, findColumn(table, header)?.index ?? 0);
      await host.showPlace(cellAddress(table.origin, sourceRow, column));
    },
    showPlace: host.showPlace,
  };
}

/** A table that nothing is known of: its first column for the key, and its rows counted. */
function plainTable(id: string, tables: readonly ReadTable[]): MeasuredTable {
  const { table, source } = tables.find((each) => each.id === id)!;
  const key = likelyKeys(table, source.name)[0] ?? table.columns[0]?.name ?? "";
  return { table: id, key, measures: [] };
}
