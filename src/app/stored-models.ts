import { serializeModel } from "../core";
import type { Workbook } from "../workbook/workbook";
import { parseStoredModels } from "./parse-stored-models";
import { NO_STORED_MODELS, STORE_VERSION } from "./stored-models-types";
import type { StoredModels } from "./stored-models-types";

/** Reads the models kept in the workbook; every one is validated, a broken one is reported and kept. */
export async function loadStoredModels(workbook: Workbook): Promise<StoredModels> {
  const text = await workbook.loadStore();
  return text === undefined || text.trim() === "" ? NO_STORED_MODELS : parseStoredModels(text);
}

/** Keeps the models in the workbook, the broken ones as they were found. */
export async function saveStoredModels(workbook: Workbook, stored: StoredModels): Promise<void> {
  await workbook.saveStore(serializeStore(stored));
}

/** A mark for a new model's result columns: its name in letters, digits and "_", unlike all that are taken. */
export function newResultId(name: string, stored: StoredModels): string {
  const taken = new Set(stored.models.map(({ resultId }) => resultId.toLowerCase()));
  const stem =
    name
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "")
      .slice(0, 40) || "Modell";
  let id = stem;
  for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${stem}_${n}`;
  return id;
}

function serializeStore({ active, models, broken, foreign, ...parts }: StoredModels): string {
  const entries = models.map(({ model, ...rest }) => ({
    ...rest,
    model: JSON.parse(serializeModel(model)) as unknown,
  }));
  return JSON.stringify({
    ...foreign,
    version: STORE_VERSION,
    ...(active === undefined ? {} : { active }),
    models: [...entries, ...broken.map(({ raw }) => raw)],
    ...parts,
  });
}
