import { ROW_SUM_TOLERANCE, type Migration, type MigrationIssue } from "./types";

/** Everything that keeps a migration from having a value; empty when it may have one. */
export function checkMigration({ transitions, rewards, discountRate, periods = Infinity }: Migration) {
  const issues: MigrationIssue[] = [];
  const report = (
    kind: MigrationIssue["kind"],
    path: readonly (string | number)[],
    values: Readonly<Record<string, number>>,
  ) => issues.push({ kind, path, values });

  const states = rewards.length;
  if (states === 0) report("states-missing", ["rewards"], {});
  if (transitions.length !== states)
    report("not-square", ["transitions"], { given: transitions.length, needed: states });
  transitions.forEach((row, from) => {
    const path = ["transitions", from] as const;
    if (row.length !== states) report("not-square", path, { given: row.length, needed: states });
    row.forEach((value, to) => {
      if (!Number.isFinite(value)) report("not-a-number", [...path, to], { value });
      else if (value < 0 || value > 1) report("out-of-range", [...path, to], { value, least: 0, most: 1 });
    });
    const sum = row.reduce((total, value) => total + value, 0);
    if (Math.abs(sum - 1) > ROW_SUM_TOLERANCE) report("row-sum", path, { sum });
  });
  rewards.forEach((value, state) => {
    if (!Number.isFinite(value)) report("not-a-number", ["rewards", state], { value });
  });
  if (!Number.isFinite(discountRate)) report("not-a-number", ["discountRate"], { value: discountRate });
  else if (discountRate <= -1) report("not-above", ["discountRate"], { value: discountRate, above: -1 });
  if (Number.isNaN(periods)) report("not-a-number", ["periods"], { value: periods });
  else if (periods < 0) report("out-of-range", ["periods"], { value: periods, least: 0, most: Infinity });
  else if (periods !== Infinity && !Number.isInteger(periods))
    report("not-whole", ["periods"], { value: periods });
  return issues;
}
