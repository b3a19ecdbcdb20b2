import type { JSHandle, Page } from "playwright-core";
import { median } from "../core/measure";
import type { HoldUp } from "./watch-thread";

const RUNS = 7;

export type Watch = JSHandle<() => Promise<HoldUp>>;
/** Does something to the pane; gets the number of the run. */
export type Act = (run: number) => Promise<unknown>;

/** Watches from now on. */
export const watchView = (page: Page): Promise<Watch> =>
  page.evaluateHandle(() => window.bench.watchThread(() => true));

export const milliseconds = (value: number) => `${value.toFixed(0).padStart(5)} ms`;

/** Measures after a warm-up run. `prepare` is not measured. */
export async function holdUps(
  watch: () => Promise<Watch>,
  act: Act,
  prepare?: Act,
): Promise<readonly HoldUp[]> {
  const runs: HoldUp[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    await prepare?.(run);
    const stop = await watch();
    await act(run);
    const held = await stop.evaluate((end) => end());
    if (run >= 0) runs.push(held);
  }
  return runs;
}

/** Tells when the page is held up for longer than `bound` milliseconds. */
export function print(label: string, runs: readonly HoldUp[], bound: number, after = ""): void {
  const blocked = median(runs.map((run) => run.blocked));
  const most = Math.max(...runs.map((run) => run.blocked));
  const over = blocked > bound ? `  over the bound of ${bound} ms` : "";
  console.log(
    `  ${label.padEnd(40)} blocked ${milliseconds(blocked)} (most ${most.toFixed(0)})${after}${over}`,
  );
}
