/** What the add-in's runtime told the host about itself. */
export interface AddinState {
  /** The client's ribbon handlers are in place. */
  actionsReady: boolean;
  runtimeState: "Visible" | "Background";
  startState: "None" | "Load";
  /** The last `Office.ribbon.requestUpdate`. */
  ribbonUpdate: unknown;
  readonly buttonsEnabled: Map<string, boolean>;
}

export const createAddinState = (): AddinState => ({
  actionsReady: false,
  runtimeState: "Visible",
  startState: "None",
  ribbonUpdate: undefined,
  buttonsEnabled: new Map(),
});
