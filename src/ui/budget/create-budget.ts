import { createStore } from "zustand/vanilla";
import type { BudgetDecisions } from "../../app";
import { studyBudget } from "../../core";
import { editActions } from "../analysis/edit-actions";
import { type History, NO_HISTORY } from "../history";
import { classProspectsOf } from "./follow-development";
import type { BudgetHost } from "./host";
import type { Budgeting, BudgetState, BudgetStore } from "./types";

/** Budget and channels of the scored customers; takes up what is kept in the workbook. */
export function createBudget(host: BudgetHost): BudgetStore {
  return createStore<Budgeting>((_set, get) => {
    const kernel: { history: History<BudgetDecisions> } = { history: NO_HISTORY };
    const studied = ({
      scored,
      budget,
      classProspects,
    }: Pick<BudgetState, "scored" | "budget" | "classProspects">) => ({
      study: scored && studyBudget(scored, budget, classProspects),
    });
    const set = (part: Partial<BudgetState>) => _set({ ...part, ...studied({ ...get(), ...part }) });
    const { edit, undo, redo } = editActions<BudgetDecisions>({
      kernel,
      present: () => ({ budget: get().budget, channels: get().channels }),
      show(decided) {
        host.keep({ version: 1, ...decided });
        set({
          ...decided,
          canUndo: kernel.history.past.length > 0,
          canRedo: kernel.history.future.length > 0,
        });
        void follow();
      },
    });
    let followed: Promise<void> | undefined;
    /** Takes the prospects from the development, and again whenever that changes, once they are asked for. */
    const follow = async () => {
      if (get().budget.prospects?.kind !== "migration") return;
      followed ??= host.openDevelopment().then((development) => {
        const take = () => set({ classProspects: classProspectsOf(development, get().scored) });
        take();
        development.subscribe((now, before) => {
          if (now.study !== before.study) take();
        });
      });
      await followed;
    };
    host.onScored((scored) => set({ scored }));
    const { budget, channels } = host.stored() ?? { budget: {}, channels: {} };
    const known = { scored: host.scored(), budget, channels, classProspects: undefined };
    return {
      ...known,
      ...studied(known),
      canUndo: false,
      canRedo: false,
      edit: (change, gesture) =>
        edit((decided) => {
          const changed = change(decided.budget);
          return changed === decided.budget ? decided : { ...decided, budget: changed };
        }, gesture),
      editChannels: (change, gesture) =>
        edit((decided) => {
          const changed = change(decided.channels);
          return changed === decided.channels ? decided : { ...decided, channels: changed };
        }, gesture),
      undo,
      redo,
      start: follow,
    };
  });
}
