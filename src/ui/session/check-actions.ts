import type { ScoringModel } from "../../core";
import { formatOf } from "../i18n";
import { type Kernel, showFailure } from "./kernel";
import type { ComparedModel, SessionActions } from "./types";

type CheckActions = Pick<
  SessionActions,
  "scoreApart" | "rankNames" | "compareModels" | "checkRobustness" | "cancelRobustness"
>;

/** Questions about models beside the open result. */
export function checkActions(kernel: Kernel): CheckActions {
  const { get, set, deps } = kernel;
  let running: AbortController | undefined;

  const find = (wanted: ComparedModel): ScoringModel | undefined => {
    const { scoredModel, model, trial } = get();
    if (wanted.kind === "open") return scoredModel;
    if (wanted.kind === "base") return trial?.base;
    if (trial === undefined && wanted.name === model?.name) return scoredModel;
    return kernel.stored.models.find((entry) => entry.model.name === wanted.name)?.model;
  };

  return {
    async scoreApart(model) {
      const { table } = get();
      if (table === undefined) return undefined;
      try {
        return await deps.scorer.scoreApart(model, table);
      } catch (error) {
        showFailure(kernel, error, "score");
        return undefined;
      }
    },
    async rankNames() {
      const { table, scoredModel, language } = get();
      if (table === undefined) return undefined;
      try {
        return await deps.scorer.rankNames(table, scoredModel?.key ?? "", formatOf(language).locale);
      } catch (error) {
        showFailure(kernel, error, "score");
        return undefined;
      }
    },
    async compareModels(before, after) {
      const { table } = get();
      const models = { before: find(before), after: find(after) };
      if (table === undefined || models.before === undefined || models.after === undefined) return undefined;
      try {
        const compared = await deps.scorer.compare(models.before, models.after, table);
        return { table, models: [models.before, models.after], ...compared };
      } catch (error) {
        showFailure(kernel, error, "score");
        return undefined;
      }
    },
    async checkRobustness(options) {
      const { table, scoredModel: model } = get();
      if (table === undefined || model === undefined) return;
      running?.abort();
      const own = new AbortController();
      running = own;
      set({ robustnessShare: 0, failure: undefined });
      try {
        const result = await deps.scorer.checkRobustness(model, table, options, {
          signal: own.signal,
          onProgress: (share) => {
            if (running === own) set({ robustnessShare: share });
          },
        });
        if (result !== undefined && get().table === table) set({ robustness: { model, table, result } });
      } catch (error) {
        showFailure(kernel, error, "score");
      } finally {
        if (running === own) {
          running = undefined;
          set({ robustnessShare: undefined });
        }
      }
    },
    cancelRobustness() {
      running?.abort();
      running = undefined;
      set({ robustnessShare: undefined });
    },
  };
}
