import { newResultId, type StoredModel } from "../../app";
import {
  parseModel,
  proposeModel,
  type ScoringModel,
  serializeModel,
  type WeightStatement,
} from "../../core";
import { autosave, saveNow } from "./autosave";
import { type Kernel, showFailure } from "./kernel";
import { editModel, showModel } from "./live-model";
import { namedIssues } from "./named-issues";
import { NO_HISTORY, stepBack, stepForward } from "../history";
import { readSource } from "./source-actions";
import { activeEntry, freeName, namesOf, keptBeside, withActive, writeChoicesOf } from "./stored-entry";
import type { SessionActions } from "./types";

type ModelActions = Pick<
  SessionActions,
  | "editModel"
  | "setLocked"
  | "stateWeights"
  | "forgetWeights"
  | "keepWorkshop"
  | "undo"
  | "redo"
  | "proposeAgain"
  | "openModel"
  | "saveModelAs"
  | "renameModel"
  | "deleteModel"
  | "exportModel"
  | "importModel"
  | "addModel"
>;

export function modelActions(kernel: Kernel): ModelActions {
  const { get, set, deps } = kernel;

  const step = (take: typeof stepBack) => {
    const { model } = get();
    const taken = model && take(kernel.history, model);
    if (taken === undefined) return;
    // A model's name belongs to its entry in the workbook, not to the edits that are taken back.
    showModel(kernel, { ...taken[0], name: model?.name ?? taken[0].name }, taken[1]);
    if (taken[0].key !== model?.key) void readAgain();
  };

  /** Another key column must be read as it is shown. */
  const readAgain = async () => {
    const { source, readChoices, model } = get();
    if (source === undefined) return;
    await readSource(kernel, source, readChoices, model?.key, () => ({ kind: "keep" }));
  };

  const keepStatements = (weightStatements: readonly WeightStatement[]) => {
    set({ weightStatements });
    autosave(kernel, get().modelIssues.length === 0);
  };

  const isTaken = (name: string) =>
    namesOf(kernel.stored).some((known) => known.toLowerCase() === name.toLowerCase());

  /** Opens an entry with the source it was used with, or on the table that is open when that source is gone. */
  const open = async (entry: StoredModel) => {
    kernel.stored = { ...kernel.stored, active: entry.model.name };
    set({
      writeChoices: writeChoicesOf(entry),
      lockedFactors: [],
      trial: undefined,
      receipt: undefined,
      model: entry.model,
      ...keptBeside(entry),
    });
    kernel.history = NO_HISTORY;
    const { source } = get();
    const same =
      entry.source === undefined || (entry.source.kind === source?.kind && entry.source.id === source.id);
    const wanted =
      same || entry.source === undefined
        ? source
        : await deps.workbook.findSource(entry.source.kind, entry.source.id, entry.source.name);
    const target = wanted ?? source;
    if (target === undefined) {
      showModel(kernel, entry.model, NO_HISTORY);
      return;
    }
    await readSource(kernel, target, entry.read, entry.model.key, () => ({ kind: "keep" }));
  };

  /** Adds a model as an entry of its own beside the open one and opens it. */
  const add = (model: ScoringModel, resultId: string) => {
    kernel.stored = {
      ...kernel.stored,
      active: model.name,
      models: [
        ...kernel.stored.models,
        { model, resultId, read: get().readChoices, write: get().writeChoices },
      ],
    };
    set({ receipt: undefined, trial: undefined });
    showModel(kernel, model, NO_HISTORY);
  };

  return {
    editModel: (change, gesture) => editModel(kernel, change, gesture),
    setLocked(factorId, locked) {
      const others = get().lockedFactors.filter((id) => id !== factorId);
      set({ lockedFactors: locked ? [...others, factorId] : others });
    },
    stateWeights(statement) {
      const others = get().weightStatements.filter(({ method }) => method !== statement.method);
      keepStatements([...others, statement]);
    },
    forgetWeights: (method) =>
      keepStatements(get().weightStatements.filter((statement) => statement.method !== method)),
    keepWorkshop(workshop) {
      set({ workshop });
      autosave(kernel, get().modelIssues.length === 0);
    },
    undo: () => step(stepBack),
    redo: () => step(stepForward),
    proposeAgain() {
      const { table, language } = get();
      if (table === undefined) return;
      const proposal = proposeModel(table, { language, today: deps.today() });
      editModel(kernel, ({ name, key, unit }) => ({
        ...proposal,
        name,
        ...(unit !== undefined && { key, unit }),
      }));
    },
    async openModel(name) {
      const entry = kernel.stored.models.find(({ model }) => model.name === name);
      if (entry === undefined || name === get().model?.name) return;
      try {
        await open(entry);
        set({ notice: { kind: "model-opened", values: { name } } });
      } catch (error) {
        showFailure(kernel, error, "read");
      }
    },
    async saveModelAs(name) {
      const { model, modelIssues } = get();
      if (model === undefined || modelIssues.length > 0 || isTaken(name)) return;
      set({ lastRun: undefined });
      add({ ...model, name }, newResultId(name, kernel.stored));
      await saveNow(kernel);
      set({ notice: { kind: "model-saved-as", values: { name } } });
    },
    async renameModel(name) {
      const { model, trial } = get();
      if (model === undefined || name === model.name) return;
      if (isTaken(name) && name.toLowerCase() !== model.name.toLowerCase()) return;
      renameEntry(kernel, model.name, name);
      if (trial !== undefined) set({ trial: { ...trial, base: { ...trial.base, name } } });
      showModel(kernel, { ...model, name }, kernel.history);
      await saveNow(kernel);
      set({ notice: { kind: "model-renamed", values: { name } } });
    },
    async deleteModel(name) {
      const models = kernel.stored.models.filter(({ model }) => model.name !== name);
      const wasOpen = get().model?.name === name;
      kernel.stored = { ...kernel.stored, models, active: wasOpen ? undefined : kernel.stored.active };
      set({ modelNames: namesOf(kernel.stored) });
      const [next] = models;
      try {
        if (wasOpen && next !== undefined) await open(next);
        else if (wasOpen) proposeAnew(kernel);
        await saveNow(kernel);
        set({ notice: { kind: "model-deleted", values: { name } } });
      } catch (error) {
        showFailure(kernel, error, "save");
      }
    },
    exportModel() {
      const { model, modelIssues } = get();
      return model && modelIssues.length === 0 ? serializeModel(model) : undefined;
    },
    async importModel(text) {
      set({ failure: undefined });
      const parsed = parseModel(text);
      if (!parsed.ok) {
        const issues = namedIssues(parsed.issues, text);
        set({ failure: { kind: "model-file", detail: {}, during: "read", issues } });
        return;
      }
      const name = freeName(parsed.value.name, namesOf(kernel.stored));
      const keyBefore = get().model?.key;
      set(keptBeside(undefined));
      add({ ...parsed.value, name }, newResultId(name, kernel.stored));
      if (parsed.value.key !== keyBefore) await readAgain();
      await saveNow(kernel);
      set({ notice: { kind: "model-imported", values: { name } } });
    },
    async addModel(model) {
      const name = freeName(model.name, namesOf(kernel.stored));
      set(keptBeside(undefined));
      add({ ...model, name }, newResultId(name, kernel.stored));
      await saveNow(kernel);
      set({ notice: { kind: "model-added", values: { name } } });
    },
  };
}

/** A model with problems is not kept, but the entry of its last sound state goes by the new name. */
function renameEntry(kernel: Kernel, from: string, to: string): void {
  const { stored } = kernel;
  const models = stored.models.map((entry) =>
    entry.model.name === from ? { ...entry, model: { ...entry.model, name: to } } : entry,
  );
  kernel.stored = { ...stored, models, active: stored.active === from ? to : stored.active };
  kernel.set({ modelNames: namesOf(kernel.stored) });
}

function proposeAnew(kernel: Kernel): void {
  const { listed, language } = kernel.get();
  if (listed === undefined) return;
  const proposal = proposeModel(listed, { language, today: kernel.deps.today() });
  kernel.set({ ...keptBeside(undefined), trial: undefined });
  const name = freeName(proposal.name, namesOf(kernel.stored));
  showModel(kernel, { ...proposal, name }, NO_HISTORY);
}

/** The stored models with the open one as it is now, and the mark of its result columns. */
export function storedWithOpen(kernel: Kernel, model: ScoringModel) {
  const stored = withActive(kernel, model);
  return { stored, resultId: activeEntry(stored)?.resultId ?? newResultId(model.name, stored) };
}
