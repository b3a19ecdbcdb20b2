import { registerCommands } from "../commands/register-commands";
import type { SessionStore } from "../ui/session";
import { openHelp } from "./open-help";

/** Gives the buttons of the ribbon and of the context menu their work in the pane, once the session has `started`. */
export function connectCommands(session: SessionStore, started: Promise<void>): void {
  registerCommands({
    showPane: () => Office.addin.showAsTaskpane(),
    scoreAgain: async () => {
      await started;
      const { dismissWelcome, reread, write } = session.getState();
      dismissWelcome();
      await reread();
      if (session.getState().failure === undefined) await write();
    },
    help: async () => openHelp(session.getState().language),
    explainSelection: async () => {
      await started;
      await session.getState().explainSelection();
    },
  });
}
