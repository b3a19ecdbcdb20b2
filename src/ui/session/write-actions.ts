import type { LongWork } from "../../app";
import { loadMoreTexts } from "../i18n";
import { WorkbookError } from "../../workbook/workbook";
import { autosave, saveNow } from "./autosave";
import { addRun, undoHistory } from "./keep-history";
import { type Kernel, showFailure, withActivity } from "./kernel";
import { score } from "./live-model";
import { storedWithOpen } from "./model-actions";
import { activeEntry } from "./stored-entry";
import type { SessionActions } from "./types";

type WriteActions = Pick<SessionActions, "setWriteChoices" | "write" | "dismissObstacles" | "undoWrite">;

export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, deps } = kernel;

  const requestNow = async (work: LongWork) => {
    if (get().scoredModel !== get().model) await score(kernel);
    const { model, table, scores, source, scoredModel, writeChoices, language, modelIssues } = get();
    const { findings, columnFormats } = get();
    const ready = model !== undefined && table !== undefined && scores !== undefined && source !== undefined;
    if (!ready || modelIssues.length > 0 || scoredModel !== model) return undefined;
    const { stored, resultId } = storedWithOpen(kernel, model);
    kernel.stored = stored;
    const { columns } = writeChoices;
    const wantsRobustness = columns.includes("robustness");
    const checked = get().robustness;
    const isKnown = checked !== undefined && checked.model === model && checked.table === table;
    const robustness = !wantsRobustness
      ? undefined
      : isKnown
        ? checked.result
        : await deps.scorer.checkRobustness(model, table, {}, work);
    if (wantsRobustness && robustness === undefined) return undefined;
    const [{ buildWriteRequest, liftTexts, liftWords, reportWords, writeLabels }] = await Promise.all([
      import("./write-content"),
      loadMoreTexts(),
    ]);
    const wantsLifts = columns.includes("lift");
    const words = liftWords({ model, table, columnFormats, language });
    const lifts = wantsLifts ? await liftTexts(model, table, scores, words, work) : undefined;
    if (wantsLifts && lifts === undefined) return undefined;
    return buildWriteRequest({
      resultId,
      model,
      table,
      scores,
      source,
      choices: writeChoices,
      labels: writeLabels(language),
      date: deps.today(),
      explanation: { words: reportWords(language), findings: [...scores.findings, ...findings] },
      ...(robustness && { robustness }),
      ...(lifts && { lifts }),
    });
  };

  /** Notes when results of the open model were written last. */
  const noteRun = (lastRun: string | undefined) => {
    const open = activeEntry(kernel.stored);
    kernel.stored = {
      ...kernel.stored,
      models: kernel.stored.models.map((entry) => {
        if (entry !== open) return entry;
        const { lastRun: _, ...rest } = entry;
        return lastRun === undefined ? rest : { ...rest, lastRun };
      }),
    };
    set({ lastRun });
    return saveNow(kernel);
  };

  /** The results stand already: what happens to the history is said beside them. */
  const alongside = async <T>(during: "history" | "undo-history", work: () => Promise<T>) => {
    try {
      return { done: await work(), refused: undefined };
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return { done: undefined, refused: () => showFailure(kernel, error, during) };
    }
  };

  /** The day of the run before, for an undo of the last write. */
  let runBefore: string | undefined;

  return {
    setWriteChoices(choices) {
      set({ writeChoices: { ...get().writeChoices, ...choices }, obstacles: [] });
      autosave(kernel, get().modelIssues.length === 0);
    },
    async write(confirmed = false) {
      if (get().trial !== undefined) return;
      if (get().stale) {
        await get().reread();
        if (get().failure !== undefined) return;
      }
      set({ notice: undefined, obstacles: [] });
      const written = await withActivity(kernel, "writing", "write", async (options) => {
        const request = await requestNow(options);
        if (request === undefined) return undefined;
        const obstacles = await deps.workbook.checkWrite(request);
        const blocking = confirmed ? obstacles.filter(({ severity }) => severity === "stop") : obstacles;
        if (blocking.length > 0) {
          set({ obstacles });
          return undefined;
        }
        const receipt = await deps.workbook.writeResults(request, options);
        const isKept = get().writeChoices.history === true;
        return {
          receipt,
          ...(await alongside("history", async () => (isKept ? addRun(kernel, options) : undefined))),
        };
      });
      if (written === undefined) return;
      const { receipt, done: historyReceipt, refused } = written;
      const customers = get().table?.rowCount ?? receipt.rowCount;
      set({
        receipt,
        historyReceipt,
        notice: { kind: "written", values: { count: customers, address: receipt.address } },
      });
      refused?.();
      runBefore = get().lastRun;
      await noteRun(deps.today());
    },
    dismissObstacles: () => set({ obstacles: [] }),
    async undoWrite() {
      const { receipt, historyReceipt } = get();
      if (receipt === undefined) return;
      const undone = await withActivity(kernel, "undoing", "undo", async () => {
        await deps.workbook.undoWrite(receipt);
        return alongside("undo-history", async () => {
          if (historyReceipt?.change === "write") await undoHistory(kernel, historyReceipt);
        });
      });
      if (undone === undefined) return;
      set({
        receipt: undefined,
        historyReceipt: undefined,
        notice: { kind: "write-undone", values: { address: receipt.address } },
      });
      undone.refused?.();
      await noteRun(runBefore);
    },
  };
}
