import { saveStoredModels } from "../../app";
import { type Kernel, showFailure } from "./kernel";
import { namesOf, withActive } from "./stored-entry";

/** Long enough to let a drag end, short enough that nobody closes the workbook in between. */
const SAVE_DELAY_MS = 800;

/** Keeps the open model in the workbook a moment after the last edit; while one is tried out, its base stays. */
export function autosave(kernel: Kernel, sound: boolean): void {
  clearTimeout(kernel.saveTimer);
  if (kernel.get().trial !== undefined) {
    kernel.set({ saveState: "trial" });
    return;
  }
  if (!sound) {
    kernel.set({ saveState: "unsound" });
    return;
  }
  const { model } = kernel.get();
  if (model === undefined) return;
  kernel.stored = withActive(kernel, model);
  kernel.set({ saveState: "pending", modelNames: namesOf(kernel.stored) });
  saveSoon(kernel);
}

/** Keeps what is stored in the workbook when no further edit follows. */
export function saveSoon(kernel: Kernel): void {
  clearTimeout(kernel.saveTimer);
  kernel.saveTimer = setTimeout(() => void saveNow(kernel), SAVE_DELAY_MS);
}

/** Keeps the models in the workbook at once; saves follow each other, the newest state last. */
export function saveNow(kernel: Kernel): Promise<void> {
  clearTimeout(kernel.saveTimer);
  kernel.saves = kernel.saves.then(async () => {
    const { stored } = kernel;
    try {
      await saveStoredModels(kernel.deps.workbook, stored);
      const { modelIssues, trial } = kernel.get();
      const isOpen = modelIssues.length === 0 && trial === undefined;
      if (kernel.stored === stored && isOpen) kernel.set({ saveState: "saved" });
    } catch (error) {
      kernel.set({ saveState: "failed" });
      showFailure(kernel, error, "save");
    }
  });
  return kernel.saves;
}
