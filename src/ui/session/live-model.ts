import { parseModel, type Scores, type ScoringModel } from "../../core";
import { autosave } from "./autosave";
import { type Kernel, showFailure } from "./kernel";
import { type History, remember } from "../history";
import { scoreBase } from "./trial-base";
import type { SessionState } from "./types";

/** A score run that takes longer than this is shown as an activity. */
const SHOW_SCORING_AFTER_MS = 150;

/** Puts a model in place, looks for its problems, scores when there are none, and has it kept in the workbook. */
export function showModel(kernel: Kernel, model: ScoringModel, history: History<ScoringModel>): void {
  kernel.history = history;
  const parsed = parseModel(model);
  kernel.set({
    ...customersWith(kernel, model),
    model,
    modelIssues: parsed.ok ? [] : parsed.issues,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    obstacles: [],
  });
  if (parsed.ok) void score(kernel);
  autosave(kernel, parsed.ok);
}

/** The customers that the model judges, when they are others than before. */
function customersWith(kernel: Kernel, model: ScoringModel): Partial<SessionState> {
  const { listed, table: before } = kernel.get();
  if (listed === undefined) return {};
  const table = kernel.customersOf(listed, model);
  if (table === before) return {};
  return { table, findings: table.findings, scores: undefined, scoredModel: undefined, selectedRow: -1 };
}

/** An edit by the user; edits with the same gesture in a row are one step of undo. */
export function editModel(
  kernel: Kernel,
  change: (model: ScoringModel) => ScoringModel,
  gesture?: string,
): void {
  const { model } = kernel.get();
  if (model === undefined) return;
  const changed = change(model);
  if (changed !== model) showModel(kernel, changed, remember(kernel.history, model, gesture));
}

/** Scores the table with the sound model in the state; of several runs only the newest shows. */
export async function score(kernel: Kernel): Promise<void> {
  const { model, table } = kernel.get();
  if (model === undefined || table === undefined) return;
  const isNewest = () => kernel.get().model === model && kernel.get().table === table;
  const slow = setTimeout(() => {
    if (isNewest() && kernel.abort === undefined) kernel.set({ activity: { kind: "scoring" } });
  }, SHOW_SCORING_AFTER_MS);
  let scores: Scores | undefined;
  try {
    scores = await kernel.deps.scorer.score(model, table);
  } catch (error) {
    showFailure(kernel, error, "score");
  } finally {
    clearTimeout(slow);
    if (kernel.get().activity.kind === "scoring" && isNewest()) kernel.set({ activity: { kind: "idle" } });
  }
  if (scores === undefined || kernel.get().table !== table) return;
  kernel.set({ scores, scoredModel: model });
  await scoreBase(kernel);
}
