import { saveSoon } from "./autosave";
import { type Kernel, showFailure, withActivity } from "./kernel";
import type { SessionActions } from "./types";

/** The joining of tables is loaded with its first use and lasts as long as the session. */
export function joinsActions(kernel: Kernel): Pick<SessionActions, "openJoins"> {
  const { get, deps } = kernel;

  const begin = async () => {
    const [{ createJoins }, joiner] = await Promise.all([
      import("../joins/create-joins"),
      deps.createJoiner(),
    ]);
    const joins = createJoins({
      workbook: deps.workbook,
      joiner,
      language: () => get().language,
      today: deps.today,
      work: (kind, during, work) => withActivity(kernel, kind, during, work),
      fail: (error, during) => showFailure(kernel, error, during),
      stored: () => kernel.stored.joins,
      keep(joined) {
        kernel.stored = { ...kernel.stored, joins: joined };
        saveSoon(kernel);
      },
      showPlace: get().showPlace,
      async scoreList(source) {
        await get().refreshSources();
        await get().chooseSource(source);
        get().goTo("factors");
      },
    });
    await joins.getState().start();
    return joins;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openJoins: () => (opened ??= begin()) };
}
