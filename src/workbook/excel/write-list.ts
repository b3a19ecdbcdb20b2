import type { ListReceipt, ListRequest, SourceInfo } from "../workbook";
import { describeTable } from "./locate";
import { LIST_MARK } from "./marks";
import { findOwnTable, tableOfList } from "./own-table";
import { fullAddress } from "./ranges";
import type { ReadProgress } from "./read-grid";
import type { WriteRun } from "./run";
import { writeTable } from "./write-table";

/** Writes a list of ours as a source like any other. */
export async function writeList(
  run: WriteRun,
  request: ListRequest,
  progress: ReadProgress = {},
): Promise<ListReceipt> {
  const table = tableOfList(request);
  const { layout, updated, before } = await writeTable(run, table, progress);
  const source = await run("look", (context) => findList(context, request.id));
  return {
    source: source!,
    address: fullAddress(layout.block),
    rowCount: table.rowCount,
    updated,
    keptRows: layout.rows.filter((from) => from < 0).length,
    before,
  };
}

/** Finds a list of ours by its mark. */
export async function findList(context: Excel.RequestContext, id: string): Promise<SourceInfo | undefined> {
  const standing = await findOwnTable(context, { id, kind: LIST_MARK });
  if (!standing) return undefined;
  const table = context.workbook.tables.getItem(standing.tableId);
  table.load("id,name,showTotals,showHeaders");
  await context.sync();
  const { info } = await describeTable(context, table);
  return info;
}
