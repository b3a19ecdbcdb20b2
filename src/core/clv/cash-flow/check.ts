import type { CashFlow, CashFlowIssue, CashFlowIssueKind } from "./types";

type Path = readonly (string | number)[];

const issue = (
  kind: CashFlowIssueKind,
  path: Path,
  values: Readonly<Record<string, number>>,
): CashFlowIssue => ({ kind, path, values });

/** Everything that keeps a cash flow from having a value; empty when it has one. */
export function checkCashFlow(flow: CashFlow, periods: number): CashFlowIssue[] {
  return [
    ...eachNumber(flow.contribution, "contribution", finite),
    ...above(flow.discountRate, ["discountRate"], -1),
    ...eachNumber(flow.retentionRate ?? 1, "retentionRate", (value, path) => within(value, path, 0, 1)),
    ...(flow.survival === undefined ? [] : survival(flow.survival)),
    ...(flow.survival !== undefined && flow.retentionRate !== undefined
      ? [issue("retention-and-survival", ["survival"], {})]
      : []),
    ...above(flow.growth ?? 0, ["growth"], -1),
    ...within(flow.retentionCost ?? 0, ["retentionCost"], 0, Infinity),
    ...within(flow.acquisitionCost ?? 0, ["acquisitionCost"], 0, Infinity),
    ...count(periods),
    ...longEnough(flow, periods),
  ];
}

function eachNumber(
  values: number | readonly number[],
  name: string,
  check: (value: number, path: Path) => CashFlowIssue[],
): CashFlowIssue[] {
  if (typeof values === "number") return check(values, [name]);
  return values.flatMap((value, at) => check(value, [name, at]));
}

function finite(value: number, path: Path): CashFlowIssue[] {
  return Number.isFinite(value) ? [] : [issue("not-a-number", path, { value })];
}

function within(value: number, path: Path, least: number, most: number): CashFlowIssue[] {
  if (!Number.isFinite(value)) return finite(value, path);
  return value < least || value > most ? [issue("out-of-range", path, { value, least, most })] : [];
}

function above(value: number, path: Path, bound: number): CashFlowIssue[] {
  if (!Number.isFinite(value)) return finite(value, path);
  return value > bound ? [] : [issue("not-above", path, { value, above: bound })];
}

function survival(curve: readonly number[]): CashFlowIssue[] {
  const shares = eachNumber(curve, "survival", (value, path) => within(value, path, 0, 1));
  const rise = curve.findIndex((value, at) => at > 0 && value > curve[at - 1]!);
  return rise < 0
    ? shares
    : [...shares, issue("survival-rises", ["survival", rise], { value: curve[rise]! })];
}

function count(periods: number): CashFlowIssue[] {
  if (Number.isNaN(periods)) return finite(periods, ["periods"]);
  if (periods < 0) return [issue("out-of-range", ["periods"], { value: periods, least: 0, most: Infinity })];
  if (periods !== Infinity && !Number.isInteger(periods))
    return [issue("not-whole", ["periods"], { value: periods })];
  return [];
}

function longEnough(flow: CashFlow, needed: number): CashFlowIssue[] {
  return (["contribution", "retentionRate", "survival"] as const).flatMap((name) => {
    const list = flow[name];
    if (typeof list !== "object" || list.length >= needed) return [];
    return [issue("list-too-short", [name], { given: list.length, needed })];
  });
}
