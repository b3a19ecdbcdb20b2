import { analysisHost } from "./analysis-host";
import type { Kernel } from "./kernel";
import { likelySource } from "./source-actions";
import type { SessionActions } from "./types";

/** The analysis of purchases is loaded with its first use and lasts as long as the session. */
export function purchasesActions(kernel: Kernel): Pick<SessionActions, "openPurchases"> {
  const { get, deps } = kernel;

  const begin = async () => {
    const [{ createPurchases }, analyst] = await Promise.all([
      import("../purchases/create-purchases"),
      deps.createAnalyst(),
    ]);
    const purchases = createPurchases({
      ...analysisHost(kernel, "purchases"),
      analyst,
      likelySource: (sources) => get().source ?? likelySource(sources),
    });
    await purchases.getState().start();
    return purchases;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openPurchases: () => (opened ??= begin()) };
}
