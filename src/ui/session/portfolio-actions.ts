import type { Kernel } from "./kernel";
import { scoredHost } from "./scored-host";
import type { SessionActions } from "./types";

/** The portfolio is loaded with its first use and lasts as long as the session. */
export function portfolioActions(kernel: Kernel): Pick<SessionActions, "openPortfolio"> {
  const begin = async () => {
    const { createPortfolio } = await import("../portfolio/create-portfolio");
    const portfolio = createPortfolio({
      ...scoredHost(kernel, "portfolio"),
      openDevelopment: () => kernel.get().openDevelopment(),
    });
    await portfolio.getState().start();
    return portfolio;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openPortfolio: () => (opened ??= begin()) };
}
