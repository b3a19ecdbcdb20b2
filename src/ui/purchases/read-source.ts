import { loadCustomers, type ReadChoices } from "../../app";
import { proposeTransactionRoles, proposeTransactions } from "../../core";
import type { SourceInfo } from "../../workbook/workbook";
import type { Kernel } from "./kernel";
import { sourceKey } from "./types";

/**
 * Reads a source into the open list; false when the workbook refused or the user cancelled.
 *
 * @param customer Header of the customers where it is known; their cells are compared as shown.
 */
export async function readSource(
  kernel: Kernel,
  source: SourceInfo,
  choices: ReadChoices,
  customer?: string,
): Promise<boolean> {
  const { host, set } = kernel;
  const today = host.today();
  const fixed = customer === undefined ? choices : { ...choices, key: customer };
  const list = await host.work("reading", "read", (options) =>
    loadCustomers(host.workbook, source, fixed, {
      ...options,
      findKey: (table) => proposeTransactionRoles(table).customer ?? "",
    }),
  );
  if (list === undefined) return false;
  const { table, block } = list;
  const proposal = proposeTransactions(table, { today });
  kernel.read = choices;
  kernel.key = fixed.key ?? proposal.roles?.customer ?? "";
  void host.analyst.open(table);
  set({
    source,
    table,
    columnFormats: block.columnFormats,
    proposal,
    reasons: { ...kernel.get().reasons, [sourceKey(source)]: proposal.reason },
    cleaned: undefined,
    issues: [],
    stale: false,
  });
  return true;
}
