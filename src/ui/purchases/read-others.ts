import { type JoinedTables, loadCustomers, type ReadChoices, storedSource } from "../../app";
import { likelyKeys } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import type { Kernel } from "./kernel";
import type { OtherTable } from "./types";

/** A table to read under an id. */
interface Wanted {
  readonly id: string;
  readonly source: SourceInfo;
  readonly read: ReadChoices;
}

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

export const cellsOf = ({ range }: SourceInfo): number => range.rowCount * range.columnCount;

/** Where the tables of a join are now; one that is gone is left out. */
export async function tablesToRead(
  { host }: Kernel,
  { tables }: Pick<JoinedTables, "tables">,
): Promise<readonly Wanted[]> {
  const found = await Promise.all(
    tables.map(async ({ id, source: { kind, id: sourceId, name }, read }) => {
      const source = await host.workbook.findSource(kind, sourceId, name);
      return source === undefined ? [] : [{ id, source, read }];
    }),
  );
  return found.flat();
}

/** Reads tables one after the other; whatever may be a key, or is one of `join`, is read as shown. */
export async function readOthers(
  { host }: Kernel,
  wanted: readonly Wanted[],
  join: JoinedTables | undefined,
  { signal, onProgress }: ReadOptions,
): Promise<readonly OtherTable[]> {
  const all = wanted.reduce((sum, { source }) => sum + cellsOf(source), 0);
  const read: OtherTable[] = [];
  let done = 0;
  for (const { id, source, read: choices } of wanted) {
    const { table } = await loadCustomers(host.workbook, source, choices, {
      signal,
      onProgress: (share) => onProgress((done + share * cellsOf(source)) / Math.max(1, all)),
      findKey: () => "",
      findShown: (head) => [...likelyKeys(head, source.name), ...keysIn(id, join)],
    });
    done += cellsOf(source);
    read.push({ id, source, table });
  }
  return read;
}

const keysIn = (id: string, join: JoinedTables | undefined): readonly string[] => [
  ...(join?.lookUps ?? []).flatMap((each) => (each.table === id ? [each.otherKey, ...each.columns] : [])),
  ...(join?.customers?.table === id ? [join.customers.key] : []),
];

/** Reads the tables that are not read yet; false when the workbook refused or the user cancelled. */
export async function readMissing(kernel: Kernel, join: Pick<JoinedTables, "tables">): Promise<boolean> {
  const { host, get, set } = kernel;
  const isRead = (id: string) => get().others.some((other) => other.id === id);
  const tables = join.tables.filter(({ id }) => !isRead(id));
  if (tables.length === 0) return true;
  const read = await host.work("reading", "read", async (options) =>
    readOthers(kernel, await tablesToRead(kernel, { tables }), undefined, options),
  );
  if (read === undefined) return false;
  set({ others: [...get().others, ...read] });
  openOthers(kernel);
  return true;
}

/** Gives the analyst the tables that were read. */
export function openOthers({ host, get }: Kernel): void {
  const { others } = get();
  if (others.length > 0)
    void host.analyst.openOthers(others.map(({ id, source, table }) => ({ id, name: source.name, table })));
}

/** A source as a join names it. */
export const joinTable = (id: string, source: SourceInfo): JoinedTables["tables"][number] => ({
  id,
  source: storedSource(source),
  read: {},
});
