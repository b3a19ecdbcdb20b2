import type { Kernel } from "./kernel";
import { scoredHost } from "./scored-host";
import type { SessionActions } from "./types";

/** Budget and channels are loaded with their first use and last as long as the session. */
export function budgetActions(kernel: Kernel): Pick<SessionActions, "openBudget"> {
  const begin = async () => {
    const { createBudget } = await import("../budget/create-budget");
    const budget = createBudget({
      ...scoredHost(kernel, "budget"),
      openDevelopment: () => kernel.get().openDevelopment(),
    });
    await budget.getState().start();
    return budget;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openBudget: () => (opened ??= begin()) };
}
