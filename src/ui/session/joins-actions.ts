import { analysisHost } from "./analysis-host";
import type { Kernel } from "./kernel";
import type { SessionActions } from "./types";

/** The joining of tables is loaded with its first use and lasts as long as the session. */
export function joinsActions(kernel: Kernel): Pick<SessionActions, "openJoins"> {
  const { deps } = kernel;

  const begin = async () => {
    const [{ createJoins }, joiner] = await Promise.all([
      import("../joins/create-joins"),
      deps.createJoiner(),
    ]);
    const joins = createJoins({
      ...analysisHost(kernel, "joins"),
      joiner,
    });
    await joins.getState().start();
    return joins;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openJoins: () => (opened ??= begin()) };
}
