import type { JoinedTables } from "../../app";
import type { SourceInfo } from "../../workbook/workbook";
import { sayIn } from "../i18n";
import { joinRows } from "./join-rows";
import type { Kernel } from "./kernel";
import { cellsOf, joinTable, readMissing } from "./read-others";
import { sourceKey } from "./types";

/** Up to this many cells the other tables of a workbook are read without being asked for. */
export const READ_BY_THEMSELVES = 3_000_000;

/** Lists that this add-in wrote; they are results. */
const OWN_LISTS = ["purchases", "rfm", "winback", "joins"];

/** The tables that the source may be joined with. */
export async function joinableSources({ host, get }: Kernel): Promise<readonly SourceInfo[]> {
  const { source, sources } = get();
  const own = await Promise.all(OWN_LISTS.map((id) => host.workbook.findList(id)));
  const left = new Set([source, ...own].map((each) => (each === undefined ? "" : sourceKey(each))));
  return sources.filter((each) => each.kind !== "selection" && !left.has(sourceKey(each)));
}

/**
 * Joins to the source what makes it a list of purchases with amounts, and leaves it as it was where nothing does.
 *
 * @param mostCells Other tables are read for it where they have no more cells; they help where the source does not say
 *   the customer or the day.
 */
export async function proposeJoin(kernel: Kernel, mostCells: number): Promise<JoinedTables | undefined> {
  const { host, get, set } = kernel;
  const { source } = get();
  if (source === undefined || !(await joinRows(kernel, undefined))) return undefined;
  const before = get().proposal;
  const isSilent = before?.reason.kind === "customer-missing" || before?.reason.kind === "date-missing";
  if (!isSilent && before?.roles?.amount !== undefined) return undefined;
  const sources = isSilent && mostCells > 0 ? await joinableSources(kernel) : [];
  const isSmall = sources.reduce((sum, each) => sum + cellsOf(each), 0) <= mostCells;
  const tables = isSmall ? sources.map((each) => joinTable(idOf(kernel, each), each)) : [];
  if ((isSilent && tables.length === 0) || !(await readMissing(kernel, { tables }))) return undefined;
  set({ isCleaning: true });
  try {
    const proposed = await host.analyst.proposeJoin(source.name, sayIn(host.language(), "joins")("amount"));
    if (proposed === undefined) return undefined;
    const used = new Set([...proposed.lookUps.map(({ table }) => table), proposed.customers?.table]);
    const join = { ...proposed, tables: tables.filter(({ id }) => used.has(id)) };
    if (!(await joinRows(kernel, join))) return undefined;
    if (get().proposal?.isTransactions === true) return join;
    await joinRows(kernel, undefined);
    return undefined;
  } finally {
    set({ isCleaning: false });
  }
}

/** The id of a table that may be joined. */
export const idOf = ({ get }: Kernel, source: SourceInfo): string =>
  get().others.find((other) => sourceKey(other.source) === sourceKey(source))?.id ?? sourceKey(source);
