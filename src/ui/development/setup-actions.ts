import { type DevelopmentSetup, proposeDevelopment } from "../../core";
import { editActions } from "../analysis/edit-actions";
import type { Kernel } from "./kernel";
import { load, showStudy } from "./load-actions";
import type { DevelopmentActions } from "./types";

type SetupActions = Pick<DevelopmentActions, "choosePeriods" | "edit" | "undo" | "redo">;

/** Decisions that the periods are read and scored by; the others only look at them differently. */
const OF_PERIODS = ["source", "yardstick", "zeroIsAbsent", "amount", "pairs"] as const;

/** Puts a setup in place, has it kept in the workbook, and shows what follows from it. */
function showSetup(kernel: Kernel, setup: DevelopmentSetup): void {
  const before = kernel.get().setup;
  const { past, future } = kernel.history;
  kernel.host.keep({ version: 1, setup });
  kernel.set({ setup, canUndo: past.length > 0, canRedo: future.length > 0 });
  const isSame = before !== undefined && OF_PERIODS.every((part) => before[part] === setup[part]);
  if (isSame && kernel.get().progress === undefined) showStudy(kernel);
  else void load(kernel);
}

export function setupActions(kernel: Kernel): SetupActions {
  const { edit, undo, redo } = editActions({
    kernel,
    present: () => kernel.get().setup,
    show: (setup: DevelopmentSetup) => showSetup(kernel, setup),
  });
  return {
    edit,
    undo,
    redo,
    choosePeriods(source) {
      const scored = kernel.host.scored();
      if (scored === undefined) return;
      const proposed = proposeDevelopment(source, scored);
      if (kernel.get().setup === undefined) showSetup(kernel, proposed);
      else
        edit((setup) => ({
          ...setup,
          source,
          amount: setup.source.kind === source.kind ? setup.amount : proposed.amount,
          compared: proposed.compared,
          pairs: [],
        }));
    },
  };
}
