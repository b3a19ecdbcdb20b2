import { saveSoon } from "./autosave";
import { type Kernel, showFailure, withActivity } from "./kernel";
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
      workbook: deps.workbook,
      analyst,
      language: () => get().language,
      today: deps.today,
      work: (kind, during, work) => withActivity(kernel, kind, during, work),
      fail: (error, during) => showFailure(kernel, error, during),
      stored: () => kernel.stored.purchases,
      keep(purchases) {
        kernel.stored = { ...kernel.stored, purchases };
        saveSoon(kernel);
      },
      showPlace: get().showPlace,
      async scoreList(source) {
        await get().refreshSources();
        await get().chooseSource(source);
        get().goTo("factors");
      },
      likelySource: (sources) => get().source ?? likelySource(sources),
    });
    await purchases.getState().start();
    return purchases;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openPurchases: () => (opened ??= begin()) };
}
