import { serialOfIso } from "../../core";
import { ownList } from "../analysis/own-list";
import type { Kernel } from "./kernel";
import { listRequest } from "./list-request";
import type { JoinsActions } from "./types";

type WriteActions = Pick<JoinsActions, "write" | "undoWrite" | "dismissObstacles" | "showList" | "scoreList">;

/** The customers as a list in the workbook, and what can be done with it. */
export function writeActions(kernel: Kernel): WriteActions {
  const { get, set, host } = kernel;
  const list = ownList({
    host,
    get,
    set,
    async request() {
      const { setup } = get();
      if (setup === undefined) return undefined;
      const made = await host.joiner.view(setup.spec, serialOfIso(setup.referenceDate)!);
      return made.ok ? listRequest(kernel, setup, made.value) : undefined;
    },
  });
  return {
    ...list,
    async write(confirmed = false) {
      if (get().stale) await get().reread();
      if (get().setup !== undefined) await list.write(confirmed);
    },
  };
}
