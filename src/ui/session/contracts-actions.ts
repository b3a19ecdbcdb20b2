import { saveSoon } from "./autosave";
import { type Kernel, showFailure, withActivity } from "./kernel";
import type { SessionActions } from "./types";

/** The study of contracts is loaded with its first use and lasts as long as the session. */
export function contractsActions(kernel: Kernel): Pick<SessionActions, "openContracts"> {
  const { get, deps } = kernel;

  const begin = async () => {
    const { createContracts } = await import("../contracts/create-contracts");
    const contracts = createContracts({
      workbook: deps.workbook,
      language: () => get().language,
      today: deps.today,
      work: (kind, during, work) => withActivity(kernel, kind, during, work),
      fail: (error, during) => showFailure(kernel, error, during),
      stored: () => kernel.stored.contracts,
      keep(studied) {
        kernel.stored = { ...kernel.stored, contracts: studied };
        saveSoon(kernel);
      },
      showPlace: get().showPlace,
      async scoreList(source) {
        await get().refreshSources();
        await get().chooseSource(source);
        get().goTo("factors");
      },
    });
    await contracts.getState().start();
    return contracts;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openContracts: () => (opened ??= begin()) };
}
