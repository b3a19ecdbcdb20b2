import { robustnessSteps } from "../core";
import type { Robustness, RobustnessOptions, ScoringModel, Table } from "../core";

export interface RobustnessRun {
  /** Called between the steps with the share 0…1 of the sets that are done. */
  readonly onProgress: (share: number) => void;
  readonly isStopped: () => boolean;
}

const giveWay = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Takes the steps of a robustness check and lets other work of the thread in between them.
 *
 * @returns Undefined when the run was stopped.
 */
export async function checkRobustness(
  model: ScoringModel,
  table: Table,
  options: RobustnessOptions,
  { onProgress, isStopped }: RobustnessRun,
): Promise<Robustness | undefined> {
  const steps = robustnessSteps(model, table, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onProgress(step.value.done / step.value.sets);
    await giveWay();
    if (isStopped()) return undefined;
  }
}
