import { WorkbookError } from "../workbook/workbook";

/** Milliseconds after which other work of the thread gets its turn. */
const TURN = 40;

const giveWay = () => new Promise((resolve) => setTimeout(resolve));

/** How a long piece of work is watched and ended. */
interface Watched {
  /** Told the share that is done, 0…1, whenever the work gave way. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does steps of work and lets the thread do other things in between; what is done within one turn is done at once.
 *
 * @param steps Yields the share that is done.
 * @throws WorkbookError of kind `cancelled` after `signal` was raised.
 */
export async function inTurns<T>(steps: Generator<number, T>, { onProgress, signal }: Watched): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - turn < TURN) continue;
    onProgress?.(step.value);
    await giveWay();
    if (signal?.aborted === true) throw new WorkbookError("cancelled");
    turn = performance.now();
  }
}
