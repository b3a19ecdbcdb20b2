import type { Issue } from "../core";
import type { Obstacle, Workbook, WriteReceipt } from "../workbook/workbook";
import { loadCustomers } from "./load-customers";
import type { Scorer } from "./scorer";
import { loadStoredModels, saveStoredModels } from "./stored-models";
import type { StoredModel, StoredModels } from "./stored-models-types";
import { buildWriteRequest } from "./write-request";
import type { WriteLabels } from "./write-request";

/** How "score again" ended; everything but `written` left the workbook as it was. */
export type ScoreAgainOutcome =
  | { readonly kind: "written"; readonly receipt: WriteReceipt; readonly modelName: string }
  | { readonly kind: "no-model" }
  | { readonly kind: "model-broken"; readonly issues: readonly Issue[] }
  | { readonly kind: "source-missing"; readonly modelName: string; readonly sourceName: string }
  | { readonly kind: "obstacles"; readonly modelName: string; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: "overtaken" };

/**
 * Reopens the active model with its source, reads, scores and writes as the last time.
 *
 * @param date ISO date of today.
 * @throws WorkbookError when the workbook refuses.
 */
export async function scoreAgain(
  workbook: Workbook,
  scorer: Scorer,
  labels: WriteLabels,
  date: string,
): Promise<ScoreAgainOutcome> {
  const stored = await loadStoredModels(workbook);
  const active = stored.models.find(({ model }) => model.name === stored.active);
  if (!active) {
    const [broken] = stored.broken;
    return broken ? { kind: "model-broken", issues: broken.issues } : { kind: "no-model" };
  }
  const modelName = active.model.name;
  const source = active.source && (await findStored(workbook, active.source));
  if (!source) return { kind: "source-missing", modelName, sourceName: active.source?.name ?? "" };

  const { table } = await loadCustomers(workbook, source, { ...active.read, key: active.model.key });
  const scores = await scorer.score(active.model, table);
  if (!scores) return { kind: "overtaken" };

  const { model, resultId, write: choices } = active;
  const request = buildWriteRequest({ resultId, model, table, scores, source, choices, labels, date });
  const obstacles = await workbook.checkWrite(request);
  if (obstacles.length > 0) return { kind: "obstacles", modelName, obstacles };

  const receipt = await workbook.writeResults(request);
  await saveStoredModels(workbook, withRun(stored, active, date));
  return { kind: "written", receipt, modelName };
}

const findStored = (workbook: Workbook, { kind, id, name }: NonNullable<StoredModel["source"]>) =>
  workbook.findSource(kind, id, name);

function withRun(stored: StoredModels, active: StoredModel, date: string): StoredModels {
  return {
    ...stored,
    models: stored.models.map((entry) => (entry === active ? { ...entry, lastRun: date } : entry)),
  };
}
