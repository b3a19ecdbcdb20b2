import type { Developing } from "../development/types";
import type { Kernel } from "./kernel";
import { movesSince } from "./show";

/** Draws where customers came from as soon as an earlier period is known, and anew whenever it changes. */
export async function followDevelopment(kernel: Kernel): Promise<void> {
  const { get, set, host } = kernel;
  const refresh = ({ setup: asked, development, tables }: Developing) => {
    kernel.periods =
      asked === undefined || development === undefined
        ? undefined
        : { source: asked.source, development, tables };
    const { scored, setup, portfolio } = get();
    if (scored === undefined || setup === undefined || portfolio === undefined) return;
    set({ earlier: movesSince(kernel, setup, portfolio, scored) });
  };
  const store = await host.openDevelopment();
  refresh(store.getState());
  store.subscribe((now, before) => {
    if (now.development !== before.development) refresh(now);
  });
}
