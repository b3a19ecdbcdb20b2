import { storedSource } from "../../app";
import { type RetentionSetup, studyRetention } from "../../core";
import { editActions } from "../analysis/edit-actions";
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

export const setupActions = (kernel: Kernel): SetupActions =>
  editActions({
    kernel,
    present: () => kernel.get().setup,
    show: (setup: RetentionSetup) => showSetup(kernel, setup),
  });
