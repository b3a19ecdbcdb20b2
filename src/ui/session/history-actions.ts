import { isOfModel } from "../../app";
import { saveNow, saveSoon } from "./autosave";
import { addRun, dropRuns, readHistory, storedHistory, storeHistory, undoHistory } from "./keep-history";
import { type Kernel, withActivity } from "./kernel";
import { activeEntry } from "./stored-entry";
import type { SessionActions } from "./types";

type HistoryActions = Pick<
  SessionActions,
  "writeHistory" | "removeRuns" | "undoRemoveRuns" | "keptRuns" | "setAuthor" | "setCycle" | "snoozeReminder"
>;

const DAYS_OF_REST = 7;
const DAY_MS = 86_400_000;

/** What can be done with earlier runs and with the time between them. */
export function historyActions(kernel: Kernel): HistoryActions {
  const { get, set, deps } = kernel;
  return {
    async writeHistory() {
      const historyReceipt = await withActivity(kernel, "writing", "history", (options) =>
        addRun(kernel, options),
      );
      if (historyReceipt === undefined) return;
      set({ historyReceipt });
      await saveNow(kernel);
    },
    async removeRuns(ids) {
      const dropped = await withActivity(kernel, "writing", "history", async (options) => ({
        receipt: await dropRuns(kernel, ids, options),
      }));
      if (dropped === undefined) return;
      set({ historyReceipt: dropped.receipt });
      await saveNow(kernel);
    },
    async undoRemoveRuns() {
      const { historyReceipt } = get();
      if (historyReceipt?.change !== "removal") return;
      const undone = await withActivity(kernel, "undoing", "undo-history", async () => {
        await undoHistory(kernel, historyReceipt);
        return true;
      });
      if (undone !== true) return;
      set({ historyReceipt: undefined });
      await saveNow(kernel);
    },
    async keptRuns() {
      const resultId = activeEntry(kernel.stored)?.resultId;
      const runs = storedHistory(kernel).runs.filter((run) => isOfModel(run, resultId ?? ""));
      const standing = runs.length === 0 ? undefined : await readHistory(kernel, runs);
      if (standing === undefined) return [];
      const { keptRun } = await import("./write-content");
      return standing.runs.map((run) => keptRun(standing.list, run));
    },
    setAuthor(author) {
      deps.preferences.set("author", author);
      set({ author });
    },
    setCycle(cycle) {
      const { snoozedUntil: _, ...history } = storedHistory(kernel);
      storeHistory(kernel, { ...history, cycle });
      saveSoon(kernel);
    },
    snoozeReminder() {
      const until = new Date(Date.parse(deps.today()) + DAYS_OF_REST * DAY_MS);
      storeHistory(kernel, { ...storedHistory(kernel), snoozedUntil: until.toISOString().slice(0, 10) });
      saveSoon(kernel);
    },
  };
}
