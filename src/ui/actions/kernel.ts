import type { ActionSetup, WrittenActions } from "../../core";
import type { History } from "../history";
import type { ActionsHost } from "./host";
import type { Acting, ActionsState } from "./types";

/** What the groups of actions share and the components do not see. */
export interface Kernel {
  readonly host: ActionsHost;
  readonly get: () => Acting;
  readonly set: (patch: Partial<ActionsState>) => void;
  history: History<ActionSetup>;
  /** What the last run has written, and what the run before it had. */
  written: WrittenActions | undefined;
  writtenBefore: WrittenActions | undefined;
}

/** Has the rules and what was written kept in the workbook. */
export function keepActions({ host, get, written }: Kernel): void {
  const { setup } = get();
  if (setup !== undefined) host.keep({ version: 1, setup, ...(written && { written }) });
}
