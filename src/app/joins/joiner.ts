import type { Remote } from "comlink";
import type { Table } from "../../core";
import { transferableTable } from "../score-service";
import { type Later, type StartWorker, stoppableWorker } from "../stoppable-worker";
import type { JoinService } from "./join-service";

type JoinCalls = Later<JoinService>;

/** Joins tables, later and in the order of the questions. */
export interface Joiner extends JoinCalls {
  /** Ends everything that is under way: open questions reject with a `WorkbookError` of kind `cancelled`. */
  readonly stop: () => void;
}

/**
 * Joins in a worker that runs `join.worker.ts`. It is started with the first question and, after `stop`, again with the
 * next one, which finds the same tables open.
 */
export function createWorkerJoiner(startWorker: StartWorker): Joiner {
  const opened = new Map<string, readonly [name: string, table: Table]>();
  const send = (service: Remote<JoinService>, id: string): Promise<void> => {
    const [name, table] = opened.get(id)!;
    return service.open(id, name, transferableTable(table));
  };
  const worker = stoppableWorker<JoinService>(startWorker, (service) =>
    [...opened.keys()].map((id) => send(service, id)),
  );
  // Wrapped, every answer is a promise of what the service returns; its types say so only for simple ones.
  const ask = <T>(question: (service: JoinCalls) => Promise<T>): Promise<T> =>
    worker.ask((service) => question(service as unknown as JoinCalls));

  return {
    async open(id, name, table) {
      await worker.ask((service) => {
        opened.set(id, [name, table]);
        return send(service, id);
      });
    },
    async close(id) {
      opened.delete(id);
      if (worker.isRunning()) await ask((service) => service.close(id));
    },
    propose: (amountHeader) => ask((service) => service.propose(amountHeader)),
    view: (spec, referenceDate) => ask((service) => service.view(spec, referenceDate)),
    nearMisses: () => ask((service) => service.nearMisses()),
    stop: worker.stop,
  };
}
