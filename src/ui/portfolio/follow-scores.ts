import type { Scored } from "../analysis/scored-host";
import type { Kernel } from "./kernel";
import { proposeStored } from "./propose-setup";
import { present, show } from "./show";

/** Draws the customers by what is kept, else by what is proposed, and anew whenever they are scored. */
export function followScores(kernel: Kernel): void {
  const { host } = kernel;
  const refresh = (scored: Scored | undefined) => {
    const before = kernel.get().scored;
    kernel.set({ scored, ...(scored?.table !== before?.table && { circled: undefined }) });
    if (scored === undefined) {
      kernel.set({
        setup: undefined,
        portfolio: undefined,
        issues: [],
        earlier: undefined,
        concentration: undefined,
      });
      return;
    }
    show(kernel, present(kernel) ?? host.stored() ?? proposeStored(scored, host.language()));
  };
  refresh(host.scored());
  host.onScored(refresh);
}
