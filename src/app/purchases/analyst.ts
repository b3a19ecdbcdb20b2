import { type Endpoint, proxy, type Remote, wrap } from "comlink";
import type { Table } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { transferableTable } from "../score-service";
import type { PurchaseService } from "./purchase-service";

type Later<S> = {
  readonly [Name in keyof S]: S[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

/** Answers what is asked about purchases, later and in the order of the questions. */
export interface Analyst extends Later<PurchaseService> {
  /** Ends everything that is under way: open questions reject with a `WorkbookError` of kind `cancelled`. */
  readonly stop: () => void;
}

interface Running {
  readonly worker: Endpoint & { terminate(): void };
  readonly service: Remote<PurchaseService>;
  readonly stopped: Promise<never>;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Answers by a worker that runs `purchases.worker.ts`. It is started with the first question and, after `stop`, again
 * with the next one, which finds everything as it was.
 */
export function createWorkerAnalyst(startWorker: () => Running["worker"]): Analyst {
  let running: Running | undefined;
  const asked = new Map<Restored, readonly unknown[]>();

  const awake = (): Running => {
    if (running !== undefined) return running;
    const worker = startWorker();
    const service = wrap<PurchaseService>(worker);
    let refuse: Running["refuse"] = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    stopped.catch(() => undefined);
    running = { worker, service, stopped, refuse };
    for (const name of RESTORED) {
      const args = asked.get(name);
      // What cannot be restored is told by the answer to the next question.
      if (args !== undefined)
        (call(service, name, sent(name, args)) as Promise<unknown>).catch(() => undefined);
    }
    return running;
  };

  return answering(
    async (name, args) => {
      const { service, stopped } = awake();
      if (name === "open") asked.clear();
      if (isRestored(name)) asked.set(name, args);
      return Promise.race([call(service, name, sent(name, args)), stopped]);
    },
    () => {
      running?.worker.terminate();
      running?.refuse(new WorkbookError("cancelled"));
      running = undefined;
    },
  );
}

/** Questions that leave something behind on which the others rest, in the order in which a new worker is asked them. */
const RESTORED = ["open", "openOthers", "join", "clean"] as const satisfies readonly Question[];

type Restored = (typeof RESTORED)[number];

const isRestored = (name: Question): name is Restored => RESTORED.some((each) => each === name);

const sent = (name: Question, args: readonly unknown[]): readonly unknown[] =>
  name === "open" ? [transferableTable(args[0] as Table)] : args.map(sendable);

/** Functions stay on this thread and are called from the worker. */
const sendable = (value: unknown): unknown =>
  typeof value === "function" ? proxy(value as () => unknown) : value;

export type Question = keyof PurchaseService;

export const call = (
  service: PurchaseService | Remote<PurchaseService>,
  name: Question,
  args: readonly unknown[],
) => (service[name] as (...given: readonly unknown[]) => unknown)(...args);

/** An analyst all of whose questions go through `ask`, so that each is named once: in the service. */
export function answering(
  ask: (name: Question, args: readonly unknown[]) => Promise<unknown>,
  stop: () => void,
): Analyst {
  return new Proxy({ stop } as Analyst, {
    get: (analyst, name) =>
      // Whatever has a "then" would be taken for a promise.
      name === "stop" || name === "then" || typeof name === "symbol"
        ? Reflect.get(analyst, name)
        : (...args: readonly unknown[]) => ask(name as Question, args),
  });
}
