export { ActionsProvider, useActions } from "./ActionsProvider";
export type { ActionsTab } from "./types";
