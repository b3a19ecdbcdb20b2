import { type JoinSetup, storedSource } from "../../app";
import { type KeyPair, serialOfIso } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { editActions } from "../analysis/edit-actions";
import type { Kernel } from "./kernel";
import type { JoinsActions } from "./types";

type SetupActions = Pick<JoinsActions, "edit" | "confirmPairs" | "partPair" | "undo" | "redo">;

/** Puts a setup in place, has it kept in the workbook, and joins the tables by it. */
export function showSetup(kernel: Kernel, setup: JoinSetup): void {
  const { past, future } = kernel.history;
  const { setup: before, view } = kernel.get();
  kernel.set({ setup, canUndo: past.length > 0, canRedo: future.length > 0 });
  keepSetup(kernel, setup);
  const isSame = before?.spec === setup.spec && before.referenceDate === setup.referenceDate;
  if (!isSame || view === undefined) void compute(kernel, setup);
}

/** Ids of the tables that a setup names. */
export const tablesOf = ({ spec: { customers, tables } }: JoinSetup): readonly string[] => [
  ...new Set([
    ...(customers === undefined ? [] : [customers.table]),
    ...tables.flatMap(({ table, lookUps = [] }) => [table, ...lookUps.map((lookUp) => lookUp.table)]),
  ]),
];

function keepSetup(kernel: Kernel, setup: JoinSetup): void {
  const used = new Set(tablesOf(setup));
  const { tables, gone } = kernel.get();
  const read = tables.map(({ id, source }) => ({
    id,
    source: storedSource(source),
    read: kernel.read[id] ?? {},
  }));
  // A table that is gone may come back.
  const missed = (kernel.host.stored()?.tables ?? []).filter(({ id }) => id in gone);
  kernel.host.keep({ version: 1, tables: [...read, ...missed].filter(({ id }) => used.has(id)), setup });
}

/** Of several runs only the newest shows; a run that was stopped leaves what was there. */
export async function compute(kernel: Kernel, setup: JoinSetup): Promise<void> {
  const { host, get, set } = kernel;
  const isNewest = () => get().setup === setup;
  set({ isComputing: true });
  try {
    const made = await host.joiner.view(setup.spec, serialOfIso(setup.referenceDate)!);
    if (!isNewest()) return;
    set(made.ok ? { view: made.value, issues: [] } : { view: undefined, issues: made.issues });
    const nearMisses = made.ok ? await host.joiner.nearMisses() : {};
    if (isNewest()) set({ nearMisses });
  } catch (error) {
    if (!(error instanceof WorkbookError && error.kind === "cancelled")) host.fail(error, "score");
  } finally {
    if (isNewest()) set({ isComputing: false });
  }
}

export function setupActions(kernel: Kernel): SetupActions {
  const { edit, undo, redo } = editActions({
    kernel,
    present: () => kernel.get().setup,
    show: (setup: JoinSetup) => showSetup(kernel, setup),
  });

  /** Changes the confirmed spellings of a table's keys, or of those by which it looks columns up. */
  const editPairs = (
    id: string,
    lookUp: number | undefined,
    change: (pairs: readonly KeyPair[]) => readonly KeyPair[],
  ) => {
    const changed = <T extends { readonly pairs?: readonly KeyPair[] }>(of: T): T => ({
      ...of,
      pairs: change(of.pairs ?? []),
    });
    edit(({ spec, ...setup }) => ({
      ...setup,
      spec: {
        ...spec,
        tables: spec.tables.map((table) => {
          if (table.table !== id) return table;
          if (lookUp === undefined) return changed(table);
          const lookUps = (table.lookUps ?? []).map((each, at) => (at === lookUp ? changed(each) : each));
          return { ...table, lookUps };
        }),
      },
    }));
  };

  return {
    edit,
    confirmPairs: (table, added, lookUp) =>
      editPairs(table, lookUp, (pairs) => {
        const replaced = new Set(added.map(([foreign]) => foreign));
        return [...pairs.filter(([foreign]) => !replaced.has(foreign)), ...added];
      }),
    partPair: (table, foreign, lookUp) =>
      editPairs(table, lookUp, (pairs) => pairs.filter(([text]) => text !== foreign)),
    undo,
    redo,
  };
}
