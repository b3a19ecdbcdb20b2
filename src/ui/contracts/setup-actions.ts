import { storedSource } from "../../app";
import { type RetentionSetup, studyRetention } from "../../core";
import { remember, stepBack, stepForward } from "../history";
import type { Kernel } from "./kernel";
import type { ContractsActions } from "./types";

type SetupActions = Pick<ContractsActions, "edit" | "undo" | "redo">;

/** Puts a setup in place, has it kept in the workbook, and studies the rows by it. */
export function showSetup(kernel: Kernel, setup: RetentionSetup): void {
  const { source, table } = kernel.get();
  const { past, future } = kernel.history;
  if (source === undefined || table === undefined) return;
  kernel.host.keep({ version: 1, source: storedSource(source), read: kernel.read, setup });
  const studied = studyRetention(table, setup);
  kernel.set({
    setup,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    ...(studied.ok ? { study: studied.value, issues: [] } : { study: undefined, issues: studied.issues }),
  });
}

export function setupActions(kernel: Kernel): SetupActions {
  const step = (take: typeof stepBack) => {
    const { setup } = kernel.get();
    const taken = setup && take(kernel.history, setup);
    if (taken === undefined) return;
    [, kernel.history] = taken;
    showSetup(kernel, taken[0]);
  };
  return {
    edit(change, gesture) {
      const { setup } = kernel.get();
      if (setup === undefined) return;
      const changed = change(setup);
      if (changed === setup) return;
      kernel.history = remember(kernel.history, setup, gesture);
      showSetup(kernel, changed);
    },
    undo: () => step(stepBack),
    redo: () => step(stepForward),
  };
}
