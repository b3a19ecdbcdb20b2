import type { JoinedTables, PurchasesSetup } from "../../app";
import { changeRoles, findColumn, likelyKeys, proposeTransactionRoles, type Table } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import { remember } from "../history";
import { joinRows } from "./join-rows";
import type { Kernel } from "./kernel";
import { idOf, joinableSources, proposeJoin } from "./propose-join";
import { joinTable, readMissing } from "./read-others";
import { decisionsOf, readAsShown, showDecisions } from "./setup-actions";
import type { OtherTable, PurchasesActions } from "./types";

type JoinActions = Pick<
  PurchasesActions,
  "editJoin" | "lookUpIn" | "takeCustomersOf" | "proposeJoin" | "joinableSources"
>;

const NOTHING_JOINED: JoinedTables = { tables: [], lookUps: [] };

export function joinActions(kernel: Kernel): JoinActions {
  const { get, set, host } = kernel;

  /** Joins first, so that the new columns are there when the decisions are shown. */
  const take = async (join: JoinedTables | undefined) => {
    if (join !== undefined && !(await readMissing(kernel, join))) return;
    set({ isCleaning: true });
    try {
      const isShown = await readAsShown(kernel, get().setup, join);
      if (!isShown || !(await joinRows(kernel, join))) {
        // What was asked for and stopped must not be what the next question is about.
        showDecisions(kernel, decisionsOf(get()));
        return;
      }
    } finally {
      set({ isCleaning: false });
    }
    kernel.history = remember(kernel.history, decisionsOf(get()));
    const { setup, rfm } = get();
    set({ setup: undefined });
    showDecisions(kernel, { setup: setupWith(kernel, setup, join), rfm, ...(join && { join }) });
  };

  const edit = (change: (join: JoinedTables) => JoinedTables) =>
    take(onlyUsed(change(get().join ?? NOTHING_JOINED)));

  /** Reads a table that may be joined; undefined when the workbook refused or the user cancelled. */
  const open = async (source: SourceInfo): Promise<OtherTable | undefined> => {
    const id = idOf(kernel, source);
    const isRead = await readMissing(kernel, { tables: [joinTable(id, source)] });
    return isRead ? get().others.find((other) => other.id === id) : undefined;
  };

  return {
    joinableSources: () => joinableSources(kernel),
    editJoin: edit,
    async lookUpIn(source) {
      const other = await open(source);
      const list = get().source;
      if (other === undefined || list === undefined) return;
      const lookUp = await host.analyst.proposeLookUp(list.name, other.id);
      if (lookUp === undefined) return;
      await edit((join) => ({
        ...join,
        tables: [...join.tables, joinTable(other.id, source)],
        lookUps: [...join.lookUps, lookUp],
      }));
    },
    async takeCustomersOf(source) {
      if (source === undefined) return edit(({ customers: _, ...join }) => join);
      const other = await open(source);
      if (other === undefined) return;
      const key = customerKeyOf(other, get().setup?.transactions.roles.customer);
      await edit((join) => ({
        ...join,
        tables: [...join.tables, joinTable(other.id, source)],
        customers: { table: other.id, key },
      }));
    },
    async proposeJoin() {
      const join = await proposeJoin(kernel, Infinity);
      if (join === undefined) await joinRows(kernel, get().join);
      else await take(join);
    },
  };
}

/** The tables that a join still names, each once; undefined where nothing is left of it. */
function onlyUsed(join: JoinedTables): JoinedTables | undefined {
  const { lookUps, amount, customers } = join;
  if (lookUps.length === 0 && amount === undefined && customers === undefined) return undefined;
  const used = new Set([...lookUps.map(({ table }) => table), customers?.table]);
  const tables = new Map(join.tables.filter(({ id }) => used.has(id)).map((table) => [table.id, table]));
  return { ...join, tables: [...tables.values()] };
}

/** The column with the customers' keys: the one called as in the list, else the likeliest. */
function customerKeyOf({ table, source }: OtherTable, header: string | undefined): string {
  const same = header === undefined ? undefined : findColumn(table, header)?.name;
  const likely = proposeTransactionRoles(table).customer ?? likelyKeys(table, source.name)[0];
  return same ?? likely ?? table.columns[0]?.name ?? "";
}

/**
 * The setup for the rows as they are joined now: what is proposed where there was none or customer and date are gone;
 * a new computed amount becomes the amount, and one that is gone is none any more.
 */
function setupWith(
  kernel: Kernel,
  setup: PurchasesSetup | undefined,
  join: JoinedTables | undefined,
): PurchasesSetup | undefined {
  const { table, proposal, join: before } = kernel.get();
  const proposed = proposal?.setup;
  const isGone = (header: string | undefined) =>
    header !== undefined && findColumn(table as Table, header) === undefined;
  if (setup === undefined) return proposed && { transactions: proposed };
  const { transactions } = setup;
  const { amount, ...roles } = transactions.roles;
  if (isGone(roles.customer) || isGone(roles.date)) return proposed && { ...setup, transactions: proposed };
  const isNew = join?.amount !== undefined && join.amount.name !== before?.amount?.name;
  const next = isNew ? join.amount?.name : isGone(amount) ? proposal?.roles?.amount : amount;
  if (next === amount) return setup;
  const changed = { ...roles, ...(next !== undefined && { amount: next }) };
  const today = kernel.host.today();
  return { ...setup, transactions: changeRoles(transactions, changed, table as Table, { today }) };
}
