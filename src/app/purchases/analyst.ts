import { proxy, type Remote } from "comlink";
import type { Table } from "../../core";
import { transferableTable } from "../score-service";
import { type Later, type StartWorker, stoppableWorker } from "../stoppable-worker";
import type { PurchaseService } from "./purchase-service";

/** Answers what is asked about purchases, later and in the order of the questions. */
export interface Analyst extends Later<PurchaseService> {
  /** Ends everything that is under way: open questions reject with a `WorkbookError` of kind `cancelled`. */
  readonly stop: () => void;
}

/**
 * Answers by a worker that runs `purchases.worker.ts`. It is started with the first question and, after `stop`, again
 * with the next one, which finds everything as it was.
 */
export function createWorkerAnalyst(startWorker: StartWorker): Analyst {
  const asked = new Map<Restored, readonly unknown[]>();
  const worker = stoppableWorker<PurchaseService>(startWorker, (service) =>
    RESTORED.flatMap((name) => {
      const args = asked.get(name);
      return args === undefined ? [] : [call(service, name, sent(name, args)) as Promise<unknown>];
    }),
  );
  return answering(
    (name, args) =>
      worker.ask((service) => {
        if (name === "open") asked.clear();
        if (isRestored(name)) asked.set(name, args);
        return call(service, name, sent(name, args));
      }),
    worker.stop,
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
