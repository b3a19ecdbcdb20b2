import { createJoinService } from "./join-service";
import type { Joiner } from "./joiner";

/** Joins on the calling thread. */
export function createLocalJoiner(): Joiner {
  const service = createJoinService();
  return {
    open: async (id, name, table) => service.open(id, name, table),
    close: async (id) => service.close(id),
    propose: async (amountHeader) => service.propose(amountHeader),
    view: async (spec, referenceDate) => service.view(spec, referenceDate),
    nearMisses: async () => service.nearMisses(),
    stop: () => undefined,
  };
}
