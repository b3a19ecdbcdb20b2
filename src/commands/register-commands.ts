/** What the ribbon and the context menu can start. Each settles when its work is done. */
export interface CommandHandlers {
  /** Brings the pane to the front. */
  readonly showPane: () => Promise<void>;
  /** Reads the customer list again, scores it and updates the written columns. */
  readonly scoreAgain: () => Promise<void>;
  /** Opens the help page. */
  readonly help: () => Promise<void>;
  /** Shows in the pane why the customer of the selected row has its score. */
  readonly explainSelection: () => Promise<void>;
}

/** Without `completed` Excel keeps the button busy and reports a hanging add-in, so a failure says it too. */
const command =
  (run: () => Promise<void>) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await run();
    } finally {
      event.completed();
    }
  };

/**
 * Binds the function names of the manifest's buttons. A failure rejects the command's promise and so reaches
 * the page's `unhandledrejection`.
 */
export function registerCommands({ showPane, scoreAgain, help, explainSelection }: CommandHandlers): void {
  const inPane = (run: () => Promise<void>) => command(() => showPane().then(run));

  Office.actions.associate("scoreAgain", inPane(scoreAgain));
  Office.actions.associate("explainSelection", inPane(explainSelection));
  Office.actions.associate("help", command(help));
}
