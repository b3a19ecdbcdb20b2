import type { JoinedTables } from "../../app";
import { WorkbookError } from "../../workbook/workbook";
import type { Kernel } from "./kernel";
import { sourceKey } from "./types";

const NO_JOIN = { lookUps: [] };

/**
 * Gives the rows what the join says, and looks anew what their columns may be taken for. False when it was stopped or
 * another join was asked for meanwhile.
 */
export async function joinRows(kernel: Kernel, join: JoinedTables | undefined): Promise<boolean> {
  const { host, get, set, rows } = kernel;
  if (rows === undefined) return false;
  if (kernel.joined === join) return true;
  kernel.joined = join;
  try {
    const { columns, findings, discountForm } = await host.analyst.join(join ?? NO_JOIN);
    const table = { ...rows, columns: [...rows.columns, ...columns] };
    const proposal = await host.analyst.propose(host.today());
    if (kernel.joined !== join || kernel.rows !== rows) return false;
    const { source, reasons } = get();
    set({
      table,
      joinFindings: findings,
      discountForm,
      proposal,
      ...(source !== undefined && { reasons: { ...reasons, [sourceKey(source)]: proposal.reason } }),
    });
    return true;
  } catch (error) {
    kernel.joined = "unknown";
    if (!(error instanceof WorkbookError && error.kind === "cancelled")) host.fail(error, "score");
    return false;
  }
}
