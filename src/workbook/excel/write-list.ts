import type { ListReceipt, ListRequest } from "../workbook";
import { tableOfList } from "./own-table";
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
  const { layout, source, updated, before } = await writeTable(run, table, progress);
  return {
    source,
    address: fullAddress(layout.block),
    rowCount: table.rowCount,
    updated,
    keptRows: layout.rows.filter((from) => from < 0).length,
    before,
  };
}
