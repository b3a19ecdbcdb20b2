import { customerChanges } from "../../app";
import type { Kernel } from "./kernel";
import { scoredHost } from "./scored-host";
import type { SessionActions } from "./types";

/** The list of measures is loaded with its first use and lasts as long as the session. */
export function actionsActions(kernel: Kernel): Pick<SessionActions, "openActions"> {
  const begin = async () => {
    const [{ createActions }, portfolio, development] = await Promise.all([
      import("../actions/create-actions"),
      kernel.get().openPortfolio(),
      kernel.get().openDevelopment(),
    ]);
    const actions = createActions({
      ...scoredHost(kernel, "actions"),
      fields({ table }) {
        const { scored, setup, portfolio: placed } = portfolio.getState();
        if (placed === undefined || setup === undefined || scored?.table !== table) return undefined;
        return { names: setup.fields.map(({ name }) => name), of: placed.field };
      },
      changes(scored) {
        const { development: periods, study, tables } = development.getState();
        if (periods === undefined) return undefined;
        const classIndex = study?.steady.classIndex;
        return customerChanges({ development: periods, tables, ...(classIndex && { classIndex }) }, scored);
      },
      onContext(listener) {
        portfolio.subscribe((now, before) => {
          if (now.portfolio !== before.portfolio || now.setup !== before.setup) listener();
        });
        development.subscribe((now, before) => {
          if (now.development !== before.development || now.study !== before.study) listener();
        });
      },
    });
    await actions.getState().start();
    return actions;
  };

  let opened: ReturnType<typeof begin> | undefined;
  return { openActions: () => (opened ??= begin()) };
}
