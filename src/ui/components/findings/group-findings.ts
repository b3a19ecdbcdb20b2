import type { Finding, FindingKind } from "../../../core";

/** All findings of one kind. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly severity: Finding["severity"];
  /** Cells or rows over all entries. */
  readonly count: number;
  readonly entries: readonly Finding[];
}

const ORDER: Readonly<Record<Finding["severity"], number>> = { problem: 0, warning: 1, info: 2 };

/** Groups findings by kind, the gravest first; a group is as grave as its gravest entry. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<FindingKind, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.kind);
    if (group === undefined) groups.set(finding.kind, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([kind, entries]) => ({
      kind,
      severity: entries.reduce<Finding["severity"]>(
        (gravest, { severity }) => (ORDER[severity] < ORDER[gravest] ? severity : gravest),
        "info",
      ),
      count: entries.reduce((sum, { count }) => sum + count, 0),
      entries,
    }))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
