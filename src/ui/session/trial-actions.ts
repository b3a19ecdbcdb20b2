import { autosave } from "./autosave";
import type { Kernel } from "./kernel";
import { editModel } from "./live-model";
import { scoreBase } from "./trial-base";
import type { SessionActions } from "./types";

type TrialActions = Pick<SessionActions, "startTrial" | "adoptTrial" | "discardTrial">;

/** Changes of the model that are tried out before they are decided. */
export function trialActions(kernel: Kernel): TrialActions {
  const { get, set } = kernel;

  const end = () => {
    set({ trial: undefined });
    autosave(kernel, get().modelIssues.length === 0);
  };

  return {
    startTrial() {
      const { model, modelIssues, trial, table, scores, scoredModel } = get();
      if (model === undefined || modelIssues.length > 0 || trial !== undefined) return;
      const isScored = scoredModel === model && table !== undefined && scores !== undefined;
      set({
        trial: { base: model, scored: isScored ? { table, scores } : undefined },
        saveState: "trial",
        notice: undefined,
      });
      void scoreBase(kernel);
    },
    adoptTrial() {
      if (get().trial === undefined) return;
      end();
      set({ notice: { kind: "trial-adopted", values: {} } });
    },
    discardTrial() {
      const { trial } = get();
      if (trial === undefined) return;
      end();
      editModel(kernel, () => trial.base);
      set({ notice: { kind: "trial-discarded", values: {} } });
    },
  };
}
