import { analysisHost } from "./analysis-host";
import type { Kernel } from "./kernel";
import type { SessionActions } from "./types";

/** The study of contracts is loaded with its first use and lasts as long as the session. */
export function contractsActions(kernel: Kernel): Pick<SessionActions, "openContracts"> {
  const begin = async () => {
    const { createContracts } = await import("../contracts/create-contracts");
    const contracts = createContracts(analysisHost(kernel, "contracts"));
    await contracts.getState().start();
    return contracts;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openContracts: () => (opened ??= begin()) };
}
