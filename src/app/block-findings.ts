import type { Finding, Table } from "../core";
import type { SourceBlock } from "../workbook/workbook";

/** What the block itself shows and the cells alone do not: merged areas, hidden columns, hidden rows. */
export function findBlockFindings(block: SourceBlock, table: Table): readonly Finding[] {
  const { sheet } = block.source.range;
  const findings: Finding[] = [];
  const [firstMerged] = block.mergedAreas;
  if (firstMerged !== undefined) {
    findings.push({
      kind: "merged-cells",
      severity: "warning",
      address: `${sheet}!${firstMerged}`,
      count: block.mergedAreas.length,
      values: { addresses: block.mergedAreas.join(", ") },
    });
  }
  for (const index of block.hiddenColumns) {
    const name = table.columns.find((column) => column.index === index)?.name;
    findings.push({
      kind: "hidden-column",
      severity: "info",
      count: 1,
      ...(name === undefined ? {} : { column: name }),
    });
  }
  if (block.hiddenRowCount > 0) {
    findings.push({ kind: "hidden-rows", severity: "warning", count: block.hiddenRowCount });
  }
  return findings;
}
