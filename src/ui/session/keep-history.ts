import { HISTORY_LIST, type HistoryRun, type LongWork, NO_HISTORY, type StoredHistory } from "../../app";
import { loadMoreTexts } from "../i18n";
import type { Kernel } from "./kernel";
import { activeEntry } from "./stored-entry";
import type { HistoryReceipt } from "./types";

const content = async () => (await Promise.all([import("./write-content"), loadMoreTexts()]))[0];

export const storedHistory = ({ stored }: Kernel): StoredHistory => stored.history ?? NO_HISTORY;

/** Keeps other runs in the stored document, which is saved by the caller. */
export function storeHistory(kernel: Kernel, history: StoredHistory): void {
  kernel.stored = { ...kernel.stored, history };
  kernel.set({ history });
}

/** The sheet as it stands; undefined where there is none. */
export async function readHistory(kernel: Kernel, runs: readonly HistoryRun[], options?: LongWork) {
  const { historyColumns, readHistoryList } = await content();
  const standing = await kernel.deps.workbook.readList(HISTORY_LIST, historyColumns(runs), options);
  if (standing === undefined) return undefined;
  const isThere = ({ id }: HistoryRun) => standing.columns.has(`score:${id}`);
  return { list: readHistoryList(standing), runs: runs.filter(isThere) };
}

/**
 * Adds the scores of the open model to the sheet "Verlauf".
 *
 * @returns undefined where there is nothing to keep: no scores, or customers without a key.
 */
export async function addRun(kernel: Kernel, options: LongWork): Promise<HistoryReceipt | undefined> {
  const { scoredModel: model, table, scores, author, language } = kernel.get();
  const entry = activeEntry(kernel.stored);
  if (model === undefined || table === undefined || scores === undefined || entry === undefined)
    return undefined;
  const made = await content();
  const { addSnapshot, historyRequest, historyWords, NO_HISTORY_LIST, takeSnapshot, withRun } = made;
  const snapshot = takeSnapshot({
    model,
    table,
    scores,
    resultId: entry.resultId,
    date: kernel.deps.today(),
    by: author.trim(),
  });
  if (snapshot === undefined) return undefined;
  const before = storedHistory(kernel);
  const standing = (await readHistory(kernel, before.runs)) ?? { list: NO_HISTORY_LIST, runs: [] };
  const runs = withRun(standing.runs, snapshot.run);
  const list = made.withRunsOnly(addSnapshot(standing.list, snapshot), runs);
  const request = historyRequest(list, runs, historyWords(language));
  const receipt = await kernel.deps.workbook.writeList(request, options);
  storeHistory(kernel, { ...before, runs });
  return { list: receipt, change: "write", before };
}

/** Takes runs out of the sheet, with the customers of whom no other run knows; undefined where there is no sheet. */
export async function dropRuns(
  kernel: Kernel,
  ids: readonly string[],
  options: LongWork,
): Promise<HistoryReceipt | undefined> {
  const { historyRequest, historyWords, withRunsOnly } = await content();
  const before = storedHistory(kernel);
  const standing = await readHistory(kernel, before.runs, options);
  const runs = (standing?.runs ?? []).filter(({ id }) => !ids.includes(id));
  if (standing === undefined) {
    storeHistory(kernel, { ...before, runs });
    return undefined;
  }
  const request = historyRequest(
    withRunsOnly(standing.list, runs),
    runs,
    historyWords(kernel.get().language),
  );
  const list = await kernel.deps.workbook.writeList(request, options);
  storeHistory(kernel, { ...before, runs });
  return { list, change: "removal", before };
}

/** Takes the last change of the sheet back. */
export async function undoHistory(kernel: Kernel, { list, before }: HistoryReceipt): Promise<void> {
  await kernel.deps.workbook.undoWrite(list);
  storeHistory(kernel, { ...storedHistory(kernel), runs: before.runs });
}
