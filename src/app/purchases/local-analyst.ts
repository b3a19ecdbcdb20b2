import { type Analyst, answering, call } from "./analyst";
import { createPurchaseService } from "./purchase-service";

/** Answers on the calling thread. */
export function createLocalAnalyst(): Analyst {
  const service = createPurchaseService();
  return answering(
    async (name, args) => call(service, name, args),
    () => undefined,
  );
}
