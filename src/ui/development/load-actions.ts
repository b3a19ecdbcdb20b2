import { type EarlierData, loadCustomers, loadDevelopment, type DevelopmentIssue } from "../../app";
import { type DevelopmentSetup, type ListPeriod, studyDevelopment } from "../../core";
import type { Kernel } from "./kernel";

/** Long enough for a weight to be dragged on before the earlier periods are scored again. */
const PAUSE = 250;

const NOTHING = {
  development: undefined,
  study: undefined,
  tables: [],
  notes: [],
  renamed: [],
  issues: [],
  progress: undefined,
} as const;

/** Thrown to leave a loading that was stopped or overtaken. */
class Ended extends Error {}

const listKey = ({ kind, id }: ListPeriod["source"]): string => `${kind} ${id}`;

/** Shows what a setup makes of the development as loaded. */
export function showStudy(kernel: Kernel): void {
  const { setup } = kernel.get();
  const { loaded } = kernel;
  if (setup === undefined || loaded === undefined) return;
  const { development, tables, notes } = loaded;
  kernel.set({ development, tables, notes, issues: [], study: studyDevelopment(development, setup) });
}

/** Reads a list of an earlier period as the open list is read; undefined where it is gone. */
async function readList(kernel: Kernel, { source }: ListPeriod, signal: AbortSignal) {
  const known = kernel.lists.get(listKey(source));
  if (known !== undefined) return known;
  const { host } = kernel;
  const found = await host.workbook.findSource(source.kind, source.id, source.name);
  if (found === undefined) return undefined;
  const { headerRow: _ofTheOpenList, ...read } = host.openList()?.read ?? {};
  const key = host.scored()?.model.key;
  const choices = key === undefined ? read : { ...read, key };
  const { table } = await loadCustomers(host.workbook, found, choices, { signal });
  kernel.lists.set(listKey(source), table);
  return table;
}

/** What the setup needs beside the open list; the first issue where it is not there. */
async function readEarlier(
  kernel: Kernel,
  { source }: DevelopmentSetup,
  signal: AbortSignal,
): Promise<EarlierData | DevelopmentIssue> {
  if (source.kind === "history") return { lists: [], runs: await kernel.host.readRuns() };
  const lists = [];
  for (const list of source.kind === "lists" ? source.lists : []) {
    const table = await readList(kernel, list, signal);
    if (table === undefined) return { kind: "list-missing", values: { name: list.source.name } };
    lists.push(table);
  }
  return { lists, runs: [] };
}

/** Looks for renamed customers once what was loaded is on the screen. */
function lookForRenamed(kernel: Kernel, signal: AbortSignal): void {
  setTimeout(() => {
    const { loaded } = kernel;
    if (!signal.aborted && loaded !== undefined) kernel.set({ renamed: loaded.findRenamed() });
  });
}

/** Reads and scores the periods of the setup; the newest call wins. */
export async function load(kernel: Kernel): Promise<void> {
  const { host, get, set } = kernel;
  kernel.abort?.abort();
  const { setup } = get();
  const open = host.scored();
  if (setup === undefined || open === undefined) {
    kernel.loaded = undefined;
    set(NOTHING);
    return;
  }
  const abort = new AbortController();
  const { signal } = abort;
  const ifCurrent = () => {
    if (signal.aborted) throw new Ended();
  };
  kernel.abort = abort;
  set({ progress: 0, isStopped: false });
  try {
    const earlier = await readEarlier(kernel, setup, signal);
    ifCurrent();
    const loaded =
      "kind" in earlier
        ? ({ ok: false, issues: [earlier] } as const)
        : await loadDevelopment(setup, open, earlier, {
            scoreApart(model, table) {
              ifCurrent();
              return host.scoreApart(model, table);
            },
            onProgress: (progress) => {
              if (!signal.aborted) set({ progress });
            },
          });
    ifCurrent();
    kernel.loaded = loaded.ok ? loaded.value : undefined;
    if (!loaded.ok) {
      set({ ...NOTHING, issues: loaded.issues });
      return;
    }
    set({ progress: undefined, renamed: [] });
    showStudy(kernel);
    lookForRenamed(kernel, signal);
  } catch (error) {
    if (signal.aborted) return;
    set({ progress: undefined });
    host.fail(error, "score");
  }
}

/** Does something after a pause; each call begins the pause anew. */
export function afterPause(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), PAUSE);
  };
}
