import { type JoinedTables, loadCustomers, type ReadChoices } from "../../app";
import { likelyKeys, proposeTransactionRoles, proposeTransactions, type Table } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import { joinRows } from "./join-rows";
import type { Kernel } from "./kernel";
import { cellsOf, openOthers, readOthers, tablesToRead } from "./read-others";
import { sourceKey } from "./types";

/** What is known of a source before it is read. */
interface Known {
  /** Header of the customers; their cells are compared as shown. */
  readonly customer?: string | undefined;
  /** Its tables are read together with the source. */
  readonly join?: JoinedTables | undefined;
}

/** Reads a source into the open list; false when the workbook refused or the user cancelled. */
export async function readSource(
  kernel: Kernel,
  source: SourceInfo,
  choices: ReadChoices,
  { customer, join }: Known = {},
): Promise<boolean> {
  const { host, set } = kernel;
  const today = host.today();
  const fixed = customer === undefined ? choices : { ...choices, key: customer };
  const shown = new Set<string>();
  const ownKeys = join?.lookUps.map(({ key }) => key) ?? [];
  const read = await host.work("reading", "read", async ({ signal, onProgress }) => {
    const wanted = join === undefined ? [] : await tablesToRead(kernel, join);
    const cells = wanted.reduce((sum, other) => sum + cellsOf(other.source), cellsOf(source));
    const own = cellsOf(source) / Math.max(1, cells);
    const list = await loadCustomers(host.workbook, source, fixed, {
      signal,
      onProgress: (share) => onProgress(share * own),
      findKey: (table) => proposeTransactionRoles(table).customer ?? "",
      findShown(table) {
        const keys = [...ownKeys, ...keysToOthers(table, source)];
        for (const key of keys) shown.add(key);
        return keys;
      },
    });
    const others = await readOthers(kernel, wanted, join, {
      signal,
      onProgress: (share) => onProgress(own + share * (1 - own)),
    });
    return { list, others };
  });
  if (read === undefined) return false;
  const { table, block } = read.list;
  void host.analyst.open(table);
  const proposal = await host.analyst
    .propose(today)
    // Something else was stopped meanwhile, and the worker with it.
    .catch(() => proposeTransactions(table, { today }));
  kernel.read = choices;
  kernel.shown = shown.add(fixed.key ?? proposal.roles?.customer ?? "");
  kernel.rows = table;
  kernel.joined = undefined;
  if (join !== undefined) set({ others: read.others });
  openOthers(kernel);
  set({
    source,
    table,
    joinFindings: [],
    discountForm: undefined,
    columnFormats: block.columnFormats,
    proposal,
    reasons: { ...kernel.get().reasons, [sourceKey(source)]: proposal.reason },
    cleaned: undefined,
    issues: [],
    stale: false,
  });
  return join === undefined || joinRows(kernel, join);
}

/** Where customer or day are missing, the columns that may lead to a table that has them. */
function keysToOthers(table: Table, { name }: SourceInfo): readonly string[] {
  const { customer, date } = proposeTransactionRoles(table);
  return customer === undefined || date === undefined ? likelyKeys(table, name) : [];
}
