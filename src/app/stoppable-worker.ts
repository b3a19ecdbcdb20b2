import { type Endpoint, type Remote, wrap } from "comlink";
import { WorkbookError } from "../workbook/workbook";

/** What answers in a worker, seen from here: the same questions, answered later. */
export type Later<S> = {
  readonly [Name in keyof S]: S[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

export type StartWorker = () => Endpoint & { terminate(): void };

/** A worker that can be stopped in the midst of an answer. */
export interface StoppableWorker<S> {
  readonly isRunning: () => boolean;
  /** Asks the worker, which is started where none is running. Rejects with `cancelled` when it is stopped meanwhile. */
  readonly ask: <T>(question: (service: Remote<S>) => Promise<T> | T) => Promise<T>;
  /** Ends everything that is under way: open questions reject with a `WorkbookError` of kind `cancelled`. */
  readonly stop: () => void;
}

interface Running<S> {
  readonly worker: ReturnType<StartWorker>;
  readonly service: Remote<S>;
  readonly stopped: Promise<never>;
  readonly refuse: (reason: unknown) => void;
}

/**
 * A computation cannot be told to stop, but its worker can be ended: the next question starts another one.
 *
 * @param restore Asks a new worker for everything on which the questions rest. What cannot be restored is told by the
 *   answer to the next question.
 */
export function stoppableWorker<S>(
  startWorker: StartWorker,
  restore: (service: Remote<S>) => readonly Promise<unknown>[],
): StoppableWorker<S> {
  let running: Running<S> | undefined;

  const awake = (): Running<S> => {
    if (running !== undefined) return running;
    const worker = startWorker();
    const service = wrap<S>(worker);
    let refuse: Running<S>["refuse"] = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    stopped.catch(() => undefined);
    running = { worker, service, stopped, refuse };
    for (const restored of restore(service)) restored.catch(() => undefined);
    return running;
  };

  return {
    isRunning: () => running !== undefined,
    async ask(question) {
      const { service, stopped } = awake();
      return Promise.race([question(service), stopped]);
    },
    stop() {
      running?.worker.terminate();
      running?.refuse(new WorkbookError("cancelled"));
      running = undefined;
    },
  };
}
