import { DEFAULT_WRITE_CHOICES, newResultId, type StoredModel, type StoredModels } from "../../app";
import type { ScoringModel } from "../../core";
import type { Kernel } from "./kernel";
import type { SessionState } from "./types";

/** The entry of the model that is open; undefined before its first save. */
export const activeEntry = ({ active, models }: StoredModels): StoredModel | undefined =>
  models.find(({ model }) => model.name === active);

/** The names in the order in which they were made. */
export const namesOf = ({ models }: StoredModels): readonly string[] => models.map(({ model }) => model.name);

/** A name that no model has yet: the wanted one, or with " (2)", " (3)" … behind it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${wanted} (${n})`;
  return name;
}

/** The stored models with `model`, and what the session knows beside it, in place of the open entry. */
export function withActive(kernel: Kernel, model: ScoringModel): StoredModels {
  const { stored } = kernel;
  const { source, readChoices, writeChoices, weightStatements, workshop } = kernel.get();
  const before = activeEntry(stored);
  const entry: StoredModel = {
    model,
    resultId: before?.resultId ?? newResultId(model.name, stored),
    read: readChoices,
    write: writeChoices,
    ...(source === undefined ? {} : { source: { kind: source.kind, id: source.id, name: source.name } }),
    ...(weightStatements.length === 0 ? {} : { weighing: { version: 1, statements: weightStatements } }),
    ...(workshop === undefined ? {} : { workshop }),
    ...(before?.lastRun === undefined ? {} : { lastRun: before.lastRun }),
  };
  const models =
    before === undefined
      ? [...stored.models, entry]
      : stored.models.map((known) => (known === before ? entry : known));
  return { ...stored, active: model.name, models };
}

/** The choices of writing that a model was last used with. */
export const writeChoicesOf = (entry: StoredModel | undefined) => entry?.write ?? DEFAULT_WRITE_CHOICES;

/** What is kept beside a model: who said what about the importance of its factors, and when it was written last. */
export const keptBeside = (
  entry: StoredModel | undefined,
): Pick<SessionState, "weightStatements" | "workshop" | "lastRun"> => ({
  weightStatements: entry?.weighing?.statements ?? [],
  workshop: entry?.workshop,
  lastRun: entry?.lastRun,
});
