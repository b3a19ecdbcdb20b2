import type { Kernel } from "./kernel";
import { scoredHost } from "./scored-host";
import type { SessionActions } from "./types";

/** The development over periods is loaded with its first use and lasts as long as the session. */
export function developmentActions(kernel: Kernel): Pick<SessionActions, "openDevelopment"> {
  const begin = async () => {
    const { createDevelopment } = await import("../development/create-development");
    const development = createDevelopment({
      ...scoredHost(kernel, "development"),
      openList() {
        const { source, readChoices: read } = kernel.get();
        return source && { source, read };
      },
      readRuns: () => kernel.get().keptRuns(),
    });
    await development.getState().start();
    return development;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openDevelopment: () => (opened ??= begin()) };
}
