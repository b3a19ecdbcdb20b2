import { type PurchasesSetup, storedSource } from "../../app";
import { changeRoles, proposeTransactionSetup } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { NO_HISTORY, remember, stepBack, stepForward } from "../history";
import { readSource } from "./read-source";
import type { Kernel } from "./kernel";
import type { PurchasesActions } from "./types";

type SetupActions = Pick<PurchasesActions, "edit" | "setRoles" | "undo" | "redo" | "proposeAgain">;

/** Puts a setup in place, has it kept in the workbook, and cleans the list by it where that part is new. */
export function showSetup(kernel: Kernel, setup: PurchasesSetup): void {
  const { setup: before, source } = kernel.get();
  const { past, future } = kernel.history;
  kernel.set({ setup, canUndo: past.length > 0, canRedo: future.length > 0 });
  if (source !== undefined) {
    kernel.host.keep({ version: 1, source: storedSource(source), read: kernel.read, setup });
  }
  if (before?.transactions !== setup.transactions) void clean(kernel, setup);
}

/** Of several runs only the newest shows; a run that was stopped leaves what was there. */
async function clean(kernel: Kernel, setup: PurchasesSetup): Promise<void> {
  const isNewest = () => kernel.get().setup?.transactions === setup.transactions;
  kernel.set({ isCleaning: true });
  try {
    await readCustomersAsShown(kernel, setup);
    if (!isNewest()) return;
    const cleaned = await kernel.host.analyst.clean(setup.transactions);
    if (isNewest())
      kernel.set(cleaned.ok ? { cleaned: cleaned.value, issues: [] } : { issues: cleaned.issues });
  } catch (error) {
    if (!(error instanceof WorkbookError && error.kind === "cancelled")) kernel.host.fail(error, "score");
  } finally {
    if (isNewest()) kernel.set({ isCleaning: false });
  }
}

/** Reads the list again where the column of another role than the customer's was read as shown. */
async function readCustomersAsShown(kernel: Kernel, { transactions }: PurchasesSetup): Promise<void> {
  const { source } = kernel.get();
  const { customer } = transactions.roles;
  if (source !== undefined && customer !== kernel.key)
    await readSource(kernel, source, kernel.read, customer);
}

export function setupActions(kernel: Kernel): SetupActions {
  const { get } = kernel;

  const step = (take: typeof stepBack) => {
    const { setup } = get();
    const taken = setup && take(kernel.history, setup);
    if (taken === undefined) return;
    [, kernel.history] = taken;
    showSetup(kernel, taken[0]);
  };

  return {
    edit(change, gesture) {
      const { setup } = get();
      if (setup === undefined) return;
      const changed = change(setup);
      if (changed === setup) return;
      kernel.history = remember(kernel.history, setup, gesture);
      showSetup(kernel, changed);
    },
    setRoles(roles) {
      const { table, setup } = get();
      if (table === undefined) return;
      const today = kernel.host.today();
      if (setup === undefined) {
        showSetup(kernel, { transactions: proposeTransactionSetup(table, roles, { today }).setup });
        return;
      }
      const transactions = changeRoles(setup.transactions, roles, table, { today });
      get().edit((edited) => ({ ...edited, transactions }));
    },
    undo: () => step(stepBack),
    redo: () => step(stepForward),
    proposeAgain() {
      const { proposal, setup } = get();
      if (proposal?.setup === undefined) return;
      kernel.history = setup === undefined ? NO_HISTORY : remember(kernel.history, setup);
      showSetup(kernel, { ...setup, transactions: proposal.setup });
    },
  };
}
