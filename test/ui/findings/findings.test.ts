import type { Finding } from "../../../src/core";
import { allFindings } from "../../../src/ui/components/findings/all-findings";
import { cellsOf } from "../../../src/ui/components/findings/cells-of";
import { groupFindings } from "../../../src/ui/components/findings/group-findings";

const finding = (part: Partial<Finding>): Finding => ({
  kind: "blank-cell",
  severity: "warning",
  count: 1,
  ...part,
});

test("findings of one kind are one group with all their cells, the gravest group first", () => {
  const groups = groupFindings([
    finding({ kind: "estimate", severity: "info", count: 2 }),
    finding({ column: "Umsatz", count: 3 }),
    finding({ column: "DB", count: 4, severity: "problem" }),
    finding({ kind: "key-repeated", count: 5 }),
  ]);
  expect(groups.map(({ kind, severity, count }) => [kind, severity, count])).toEqual([
    ["blank-cell", "problem", 7],
    ["key-repeated", "warning", 5],
    ["estimate", "info", 2],
  ]);
});

test("the first cells are named with their sheet, the rest is counted", () => {
  const cells = Array.from({ length: 20 }, (_, index) => `C${index + 2}`).join(", ");
  const found = cellsOf(finding({ address: "'Umsatz 2025'!C2", count: 25, values: { addresses: cells } }));
  expect(found.cells[0]).toEqual({ address: "'Umsatz 2025'!C2", shown: "C2" });
  expect(found.cells).toHaveLength(6);
  expect(found.more).toBe(19);
});

test("a finding without an address has no cells and no rest", () => {
  expect(cellsOf(finding({ count: 7 }))).toEqual({ cells: [], more: 0 });
});

test("what data and scores both say about a column is said once, as the scores say it", () => {
  const ofData = [finding({ column: "Umsatz" }), finding({ column: "Region" })];
  const ofScores = [finding({ column: "Umsatz", severity: "problem" })];
  const scores = { findings: ofScores } as unknown as Parameters<typeof allFindings>[0]["scores"];
  expect(allFindings({ findings: ofData, scores })).toEqual([ofScores[0], ofData[1]]);
});
