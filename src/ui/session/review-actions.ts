import type { Kernel } from "./kernel";
import { scoredHost } from "./scored-host";
import type { SessionActions } from "./types";

/** The report is loaded with its first use and lasts as long as the session. */
export function reviewActions(kernel: Kernel): Pick<SessionActions, "openReview"> {
  const begin = async () => {
    const { createReview } = await import("../review/create-review");
    const { openPortfolio, openDevelopment, openActions, openBudget } = kernel.get();
    const review = createReview({
      ...scoredHost(kernel, "review"),
      openList() {
        const { source, columnFormats, findings } = kernel.get();
        return source && { source, columnFormats, findings };
      },
      openPortfolio,
      openDevelopment,
      openActions,
      openBudget,
    });
    await review.getState().start();
    return review;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openReview: () => (opened ??= begin()) };
}
