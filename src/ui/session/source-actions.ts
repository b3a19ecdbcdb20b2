import { loadCustomers, type ReadChoices } from "../../app";
import { findColumn, proposeModel, type ScoringModel, type Table } from "../../core";
import { type SourceInfo, WorkbookError } from "../../workbook/workbook";
import { type Kernel, showFailure, withActivity } from "./kernel";
import { showModel } from "./live-model";
import { NO_HISTORY } from "../history";
import { rereadStepRanges } from "./step-ranges";
import { activeEntry, freeName, namesOf, keptBeside, writeChoicesOf } from "./stored-entry";
import type { SessionActions } from "./types";

/** What becomes of the open model after a source was read: it stays, another one opens, or a new one is proposed. */
type ModelPlan =
  { readonly kind: "keep" } | { readonly kind: "open"; readonly name: string } | { readonly kind: "propose" };

/**
 * Reads a source, shows its table, and does with the model what `plan` says.
 *
 * @param key Header of the key column, "" for none, undefined to let it be proposed.
 * @param plan Gets the list row by row.
 * @returns False when the workbook refused or the user cancelled.
 */
export async function readSource(
  kernel: Kernel,
  source: SourceInfo,
  choices: ReadChoices,
  key: string | undefined,
  plan: (table: Table) => ModelPlan,
): Promise<boolean> {
  const list = await withActivity(kernel, "reading", "read", (options) =>
    loadCustomers(kernel.deps.workbook, source, key === undefined ? choices : { ...choices, key }, options),
  );
  if (list === undefined) return false;
  const before = kernel.get();
  const listed = list.table;
  const table = before.model === undefined ? listed : kernel.customersOf(listed, before.model);
  kernel.set({
    source,
    listed,
    table,
    columnFormats: list.block.columnFormats,
    findings: table.findings,
    readChoices: choices,
    stale: false,
    obstacles: [],
    scores: undefined,
    scoredModel: undefined,
    selectedRow: before.table?.rowCount === table.rowCount ? before.selectedRow : -1,
  });
  applyPlan(kernel, listed, plan(listed));
  return true;
}

function applyPlan(kernel: Kernel, table: Table, plan: ModelPlan): void {
  const { model, language } = kernel.get();
  if (plan.kind === "keep" && model !== undefined) {
    showModel(kernel, model, kernel.history);
    return;
  }
  const stored = kernel.stored.models.find((entry) => plan.kind === "open" && entry.model.name === plan.name);
  if (stored !== undefined) {
    kernel.stored = { ...kernel.stored, active: stored.model.name };
    kernel.set({
      writeChoices: writeChoicesOf(stored),
      ...keptBeside(stored),
      lockedFactors: [],
      trial: undefined,
      receipt: undefined,
    });
    showModel(kernel, stored.model, NO_HISTORY);
    return;
  }
  const proposal = proposeModel(table, { language, today: kernel.deps.today() });
  const name = freeName(proposal.name, namesOf(kernel.stored));
  kernel.stored = { ...kernel.stored, active: undefined };
  kernel.set({
    writeChoices: writeChoicesOf(undefined),
    ...keptBeside(undefined),
    lockedFactors: [],
    trial: undefined,
    receipt: undefined,
  });
  showModel(kernel, { ...proposal, name }, NO_HISTORY);
}

const fits = (model: ScoringModel, table: Table) =>
  model.factors.length > 0 &&
  model.factors.every(({ column }) => table.columns.some(({ name }) => name === column));

/** A model that was kept for another list may name a key column that was not read as such. */
function isKeyUnread(kernel: Kernel): boolean {
  const { table, model } = kernel.get();
  const key = table && findColumn(table, model?.key ?? "");
  return key !== undefined && key.codes.length > 0 && key.dictionary.length === 0;
}

/** A model that was used with this very source, the open one first. */
function modelUsedWith(kernel: Kernel, source: SourceInfo): string | undefined {
  const open = activeEntry(kernel.stored);
  const entries = open === undefined ? kernel.stored.models : [open, ...kernel.stored.models];
  return entries.find((entry) => entry.source?.kind === source.kind && entry.source.id === source.id)?.model
    .name;
}

/** The source that a newcomer most likely means: a table on the sheet in front, else that sheet, else the first. */
export const likelySource = (sources: readonly SourceInfo[]): SourceInfo | undefined =>
  sources.find(({ kind, active }) => kind === "table" && active) ??
  sources.find(({ kind }) => kind === "table") ??
  sources.find(({ kind, active }) => kind === "sheet" && active) ??
  sources[0];

type SourceActions = Pick<
  SessionActions,
  | "refreshSources"
  | "chooseSource"
  | "reread"
  | "setKey"
  | "setUnit"
  | "setHeaderRow"
  | "setColumnLocale"
  | "setColumnKind"
  | "readRange"
>;

export function sourceActions(kernel: Kernel): SourceActions {
  const { get, set, deps } = kernel;

  const chooseSource = async (source: SourceInfo) => {
    const name = modelUsedWith(kernel, source);
    const entry = kernel.stored.models.find(({ model }) => model.name === name);
    const { model } = get();
    const isOpen = name !== undefined && name === model?.name;
    await readSource(kernel, source, entry?.read ?? {}, entry?.model.key, (table) => {
      if (
        isOpen ||
        (name === undefined && model !== undefined && fits(model, kernel.customersOf(table, model)))
      )
        return { kind: "keep" };
      return name === undefined ? { kind: "propose" } : { kind: "open", name };
    });
    if (isKeyUnread(kernel)) await readSource(kernel, source, {}, get().model?.key, () => ({ kind: "keep" }));
  };

  const readAgain = async (choices: ReadChoices) => {
    const { source, model } = get();
    if (source === undefined) return false;
    const found = await deps.workbook.findSource(source.kind, source.id, source.name);
    return readSource(kernel, found ?? source, choices, model?.key, (table) =>
      model !== undefined && model.factors.some(({ column }) => table.columns.some((c) => c.name === column))
        ? { kind: "keep" }
        : { kind: "propose" },
    );
  };

  const guarded = async (choices: ReadChoices) => {
    try {
      return await readAgain(choices);
    } catch (error) {
      showFailure(kernel, error, "read");
      return false;
    }
  };

  const setColumn = async (header: string, choice: NonNullable<ReadChoices["columns"]>[string]) => {
    const { readChoices } = get();
    const columns = { ...readChoices.columns, [header]: { ...readChoices.columns?.[header], ...choice } };
    await guarded({ ...readChoices, columns });
  };

  return {
    async refreshSources() {
      try {
        set({ sources: await deps.workbook.listSources() });
      } catch (error) {
        showFailure(kernel, error, "start");
      }
    },
    chooseSource,
    async reread() {
      if (await guarded(get().readChoices)) {
        const unread = await rereadStepRanges(kernel);
        set({
          notice:
            unread === undefined
              ? { kind: "reread", values: { count: get().table?.rowCount ?? 0 } }
              : { kind: "range-unread", values: unread },
        });
      }
    },
    async setKey(header) {
      get().editModel((model) => ({ ...model, key: header }));
      await guarded(get().readChoices);
    },
    async setUnit(key, unit) {
      get().editModel(({ unit: _, ...model }) => ({ ...model, key, ...(unit !== undefined && { unit }) }));
      await guarded(get().readChoices);
    },
    async setHeaderRow(row) {
      const { headerRow: _, ...choices } = get().readChoices;
      await guarded(row === undefined ? choices : { ...choices, headerRow: row });
    },
    setColumnLocale: (header, locale) => setColumn(header, { locale }),
    async setColumnKind(header, kind) {
      if (kind !== undefined) return setColumn(header, { kind });
      const { readChoices } = get();
      const { kind: _, ...choice } = readChoices.columns?.[header] ?? {};
      await guarded({ ...readChoices, columns: { ...readChoices.columns, [header]: choice } });
    },
    async readRange(address) {
      try {
        return (await deps.workbook.readRange(address)) ?? "missing";
      } catch (error) {
        if (error instanceof WorkbookError) return error.kind;
        throw error;
      }
    },
  };
}
