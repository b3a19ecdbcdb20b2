import { type Kernel, showFailure } from "./kernel";

/** Scores the table that is open with the base of the trial, unless that was done. */
export async function scoreBase(kernel: Kernel): Promise<void> {
  const { trial, table } = kernel.get();
  if (trial === undefined || table === undefined || trial.scored?.table === table) return;
  try {
    const scores = await kernel.deps.scorer.scoreApart(trial.base, table);
    const now = kernel.get();
    if (now.trial === trial && now.table === table) {
      kernel.set({ trial: { ...trial, scored: { table, scores } } });
    }
  } catch (error) {
    showFailure(kernel, error, "score");
  }
}
