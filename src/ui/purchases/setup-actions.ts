import { type PurchaseDecisions, type PurchasesSetup, storedSource } from "../../app";
import { changeRoles, proposeTransactionSetup } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { NO_HISTORY, remember, stepBack, stepForward } from "../history";
import { readSource } from "./read-source";
import type { Kernel } from "./kernel";
import type { PurchasesActions } from "./types";

type SetupActions = Pick<
  PurchasesActions,
  "edit" | "editRfm" | "setRoles" | "count" | "undo" | "redo" | "proposeAgain"
>;

/** Puts decisions in place, has them kept in the workbook, and cleans the list by them where that part is new. */
export function showDecisions(kernel: Kernel, { setup, rfm }: PurchaseDecisions): void {
  const { setup: before, source } = kernel.get();
  const { past, future } = kernel.history;
  kernel.set({ setup, rfm, canUndo: past.length > 0, canRedo: future.length > 0 });
  if (source !== undefined && (setup !== undefined || Object.keys(rfm).length > 0)) {
    const decided = { ...(setup && { setup }), rfm };
    kernel.host.keep({ version: 1, source: storedSource(source), read: kernel.read, ...decided });
  }
  if (setup !== undefined && before?.transactions !== setup.transactions) void clean(kernel, setup);
}

/** Of several runs only the newest shows; a run that was stopped leaves what was there. */
async function clean(kernel: Kernel, setup: PurchasesSetup): Promise<void> {
  const isNewest = () => kernel.get().setup?.transactions === setup.transactions;
  kernel.set({ isCleaning: true, isStopped: false });
  try {
    const isRead = await readCustomersAsShown(kernel, setup);
    if (!isNewest()) return;
    if (!isRead) throw new WorkbookError("cancelled");
    const cleaned = await kernel.host.analyst.clean(setup.transactions);
    if (isNewest())
      kernel.set(cleaned.ok ? { cleaned: cleaned.value, issues: [] } : { issues: cleaned.issues });
  } catch (error) {
    if (!(error instanceof WorkbookError && error.kind === "cancelled")) kernel.host.fail(error, "score");
    else if (isNewest()) kernel.set({ isStopped: true });
  } finally {
    if (isNewest()) kernel.set({ isCleaning: false });
  }
}

/** Reads the list again where the column of another role than the customer's was read as shown. */
async function readCustomersAsShown(kernel: Kernel, { transactions }: PurchasesSetup): Promise<boolean> {
  const { source } = kernel.get();
  const { customer } = transactions.roles;
  if (source === undefined || customer === kernel.key) return true;
  return readSource(kernel, source, kernel.read, customer);
}

export function setupActions(kernel: Kernel): SetupActions {
  const { get } = kernel;

  const step = (take: typeof stepBack) => {
    const { setup, rfm } = get();
    const taken = take(kernel.history, { setup, rfm });
    if (taken === undefined) return;
    [, kernel.history] = taken;
    showDecisions(kernel, taken[0]);
  };

  return {
    edit(change, gesture) {
      const { setup, rfm } = get();
      if (setup === undefined) return;
      const changed = change(setup);
      if (changed === setup) return;
      kernel.history = remember(kernel.history, { setup, rfm }, gesture);
      showDecisions(kernel, { setup: changed, rfm });
    },
    editRfm(change, gesture) {
      const { setup, rfm } = get();
      const changed = change(rfm);
      if (changed === rfm) return;
      kernel.history = remember(kernel.history, { setup, rfm }, gesture);
      showDecisions(kernel, { setup, rfm: changed });
    },
    setRoles(roles) {
      const { table, setup, rfm } = get();
      if (table === undefined) return;
      const today = kernel.host.today();
      if (setup === undefined) {
        const { setup: transactions } = proposeTransactionSetup(table, roles, { today });
        showDecisions(kernel, { setup: { transactions }, rfm });
        return;
      }
      const transactions = changeRoles(setup.transactions, roles, table, { today });
      get().edit((edited) => ({ ...edited, transactions }));
    },
    async count() {
      const { setup } = get();
      if (setup !== undefined) await clean(kernel, setup);
    },
    undo: () => step(stepBack),
    redo: () => step(stepForward),
    proposeAgain() {
      const { proposal, setup, rfm } = get();
      if (proposal?.setup === undefined) return;
      kernel.history = setup === undefined ? NO_HISTORY : remember(kernel.history, { setup, rfm });
      showDecisions(kernel, { setup: { ...setup, transactions: proposal.setup }, rfm });
    },
  };
}
