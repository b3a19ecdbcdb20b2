import { type Endpoint, wrap } from "comlink";
import type { Table } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { transferableTable } from "../score-service";
import type { JoinService } from "./join-service";

type Later<S> = {
  readonly [Name in keyof S]: S[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never;
};

type JoinCalls = Later<JoinService>;

/** Joins tables, later and in the order of the questions. */
export interface Joiner extends JoinCalls {
  /** Ends everything that is under way: open questions reject with a `WorkbookError` of kind `cancelled`. */
  readonly stop: () => void;
}

interface Running {
  readonly worker: Endpoint & { terminate(): void };
  readonly service: JoinCalls;
  readonly stopped: Promise<never>;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Joins in a worker that runs `join.worker.ts`. It is started with the first question and, after `stop`, again with the
 * next one, which finds the same tables open.
 */
export function createWorkerJoiner(startWorker: () => Running["worker"]): Joiner {
  let running: Running | undefined;
  const opened = new Map<string, readonly [name: string, table: Table]>();

  const send = ({ service }: Running, id: string) => {
    const [name, table] = opened.get(id)!;
    return service.open(id, name, transferableTable(table));
  };
  const awake = (): Running => {
    if (running !== undefined) return running;
    const worker = startWorker();
    let refuse: Running["refuse"] = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    stopped.catch(() => undefined);
    running = { worker, service: wrap<JoinService>(worker) as unknown as JoinCalls, stopped, refuse };
    // What cannot be opened is told by the answer to the next question.
    for (const id of opened.keys()) send(running, id).catch(() => undefined);
    return running;
  };
  const ask = <T>(question: (service: JoinCalls) => Promise<T>): Promise<T> => {
    const { service, stopped } = awake();
    return Promise.race([question(service), stopped]);
  };

  return {
    async open(id, name, table) {
      const isAwake = running !== undefined;
      opened.set(id, [name, table]);
      const { stopped } = awake();
      if (isAwake) await Promise.race([send(running!, id), stopped]);
    },
    async close(id) {
      opened.delete(id);
      if (running !== undefined) await ask((service) => service.close(id));
    },
    propose: (amountHeader) => ask((service) => service.propose(amountHeader)),
    view: (spec, referenceDate) => ask((service) => service.view(spec, referenceDate)),
    nearMisses: () => ask((service) => service.nearMisses()),
    stop() {
      running?.worker.terminate();
      running?.refuse(new WorkbookError("cancelled"));
      running = undefined;
    },
  };
}
