import { type JoinedTables, type PurchaseDecisions, type PurchasesSetup, storedSource } from "../../app";
import { changeRoles, findColumn, proposeTransactionSetup } from "../../core";
import { WorkbookError } from "../../workbook/workbook";
import { editActions } from "../analysis/edit-actions";
import { NO_HISTORY, remember } from "../history";
import { joinRows } from "./join-rows";
import type { Kernel } from "./kernel";
import { readMissing } from "./read-others";
import { readSource } from "./read-source";
import type { PurchasesActions, PurchasesState } from "./types";

type SetupActions = Pick<
  PurchasesActions,
  "edit" | "editRfm" | "setRoles" | "count" | "undo" | "redo" | "proposeAgain"
>;

/** What is decided now. */
export const decisionsOf = ({ setup, rfm, join }: PurchasesState): PurchaseDecisions => ({
  setup,
  rfm,
  ...(join !== undefined && { join }),
});

/** Puts decisions in place, has them kept in the workbook, and joins and counts by them where that part is new. */
export function showDecisions(kernel: Kernel, { setup, rfm, join }: PurchaseDecisions): void {
  const { setup: before, source } = kernel.get();
  const { past, future } = kernel.history;
  const nothing = setup === undefined && { cleaned: undefined, issues: [] };
  kernel.set({ setup, rfm, join, ...nothing, canUndo: past.length > 0, canRedo: future.length > 0 });
  const isDecided = setup !== undefined || join !== undefined || Object.keys(rfm).length > 0;
  if (source !== undefined && isDecided) {
    const decided = { ...(join && { join }), ...(setup && { setup }), rfm };
    kernel.host.keep({ version: 1, source: storedSource(source), read: kernel.read, ...decided });
  }
  const isCounted = setup === undefined || before?.transactions === setup.transactions;
  if (!isCounted || join !== kernel.joined) void clean(kernel, setup, join);
}

/** Of several runs only the newest shows; a run that was stopped leaves what was there. */
async function clean(
  kernel: Kernel,
  setup: PurchasesSetup | undefined,
  join: JoinedTables | undefined,
): Promise<void> {
  const isNewest = () =>
    kernel.get().setup?.transactions === setup?.transactions && kernel.get().join === join;
  kernel.set({ isCleaning: true, isStopped: false });
  try {
    const isRead =
      (join === undefined || (await readMissing(kernel, join))) &&
      (await readAsShown(kernel, setup, join)) &&
      (await joinRows(kernel, join));
    if (!isNewest()) return;
    if (!isRead) throw new WorkbookError("cancelled");
    if (setup === undefined) return;
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

/** Reads the list again where a column of customers or keys was not read as shown; false where that failed. */
export async function readAsShown(
  kernel: Kernel,
  setup: PurchasesSetup | undefined,
  join: JoinedTables | undefined,
): Promise<boolean> {
  const { rows, shown } = kernel;
  const { source } = kernel.get();
  if (source === undefined || rows === undefined) return false;
  const customer = setup?.transactions.roles.customer;
  const keys = [
    ...(join?.lookUps.map(({ key }) => key) ?? []),
    ...(customer === undefined ? [] : [customer]),
  ];
  const isRead = keys.every((key) => shown.has(key) || findColumn(rows, key) === undefined);
  return isRead || readSource(kernel, source, kernel.read, { customer, join });
}

export function setupActions(kernel: Kernel): SetupActions {
  const { get } = kernel;

  const { edit, undo, redo } = editActions({
    kernel,
    present: () => decisionsOf(get()),
    show: (decided: PurchaseDecisions) => showDecisions(kernel, decided),
  });

  return {
    edit: (change, gesture) =>
      edit((decided) => {
        const setup = decided.setup && change(decided.setup);
        return setup === decided.setup ? decided : { ...decided, setup };
      }, gesture),
    editRfm: (change, gesture) =>
      edit((decided) => {
        const rfm = change(decided.rfm);
        return rfm === decided.rfm ? decided : { ...decided, rfm };
      }, gesture),
    setRoles(roles) {
      const { table, setup } = get();
      if (table === undefined) return;
      const today = kernel.host.today();
      if (setup === undefined) {
        const { setup: transactions } = proposeTransactionSetup(table, roles, { today });
        showDecisions(kernel, { ...decisionsOf(get()), setup: { transactions } });
        return;
      }
      const transactions = changeRoles(setup.transactions, roles, table, { today });
      get().edit((edited) => ({ ...edited, transactions }));
    },
    async count() {
      const { setup, join } = get();
      await clean(kernel, setup, join);
    },
    undo,
    redo,
    proposeAgain() {
      const { proposal, setup } = get();
      if (proposal?.setup === undefined) return;
      const decided = decisionsOf(get());
      kernel.history = setup === undefined ? NO_HISTORY : remember(kernel.history, decided);
      showDecisions(kernel, { ...decided, setup: { ...setup, transactions: proposal.setup } });
    },
  };
}
