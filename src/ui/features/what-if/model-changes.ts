import type { Factor, ScoringModel } from "../../../core";

/** One thing in which two models differ. */
export type ModelChange =
  | { readonly kind: "added" | "removed"; readonly name: string; readonly weight: number }
  | {
      readonly kind: "weight" | "threshold";
      readonly name: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "column"; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: "scale" | "missing" | "estimated"; readonly name: string }
  | { readonly kind: "class-count"; readonly before: number; readonly after: number }
  | { readonly kind: "bound" | "reference-date"; readonly before: string; readonly after: string }
  | { readonly kind: "rule" | "exceptions" | "tie-break" | "loss-column" };

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function factorChanges(before: Factor, after: Factor): ModelChange[] {
  const { name } = after;
  const changes: ModelChange[] = [];
  if (before.column !== after.column) {
    changes.push({ kind: "column", name, before: before.column, after: after.column });
  }
  if (before.weight !== after.weight) {
    changes.push({ kind: "weight", name, before: before.weight, after: after.weight });
  }
  if (!isAlike(sharesOf(before), sharesOf(after))) changes.push({ kind: "scale", name });
  if (before.missing !== after.missing) changes.push({ kind: "missing", name });
  if (before.estimated !== after.estimated) changes.push({ kind: "estimated", name });
  return changes;
}

/** The scale with its points as shares of the weight: a table that only follows its weight is the same scale. */
function sharesOf({ scale, weight }: Factor): unknown {
  const share = (points: number) => (weight > 0 ? Number((points / weight).toFixed(6)) : 0);
  switch (scale.kind) {
    case "linear":
      return scale;
    case "steps":
      return { ...scale, rows: scale.rows.map(({ from, points }) => [from, share(points)]) };
    case "quantiles":
      return { ...scale, points: scale.points.map(share) };
    case "categories":
      return {
        ...scale,
        points: Object.entries(scale.points).map(([text, points]) => [text, share(points)]),
      };
    case "yes-no":
      return { ...scale, yes: share(scale.yes), no: share(scale.no) };
  }
}

function classChanges({ classes: before }: ScoringModel, { classes: after }: ScoringModel): ModelChange[] {
  const changes: ModelChange[] = [];
  const counts = { before: before.list.length, after: after.list.length };
  if (counts.before !== counts.after) changes.push({ kind: "class-count", ...counts });
  if (!isAlike(before.rule, after.rule)) changes.push({ kind: "rule" });
  else if (before.rule === undefined && counts.before === counts.after) {
    after.list.forEach(({ name, from }, index) => {
      const was = before.list[index]!.from;
      if (was !== from) changes.push({ kind: "threshold", name, before: was, after: from });
    });
  }
  if (before.bound !== after.bound) changes.push({ kind: "bound", before: before.bound, after: after.bound });
  return changes;
}

/** Everything in which two models judge differently; names, colours and strategies do not count. */
export function modelChanges(before: ScoringModel, after: ScoringModel): readonly ModelChange[] {
  const partner = (factor: Factor, { factors }: ScoringModel) =>
    factors.find(({ id }) => id === factor.id) ?? factors.find(({ column }) => column === factor.column);
  const kept = new Set(after.factors.map((factor) => partner(factor, before)));
  const changes: ModelChange[] = after.factors.flatMap((factor): ModelChange[] => {
    const was = partner(factor, before);
    return was === undefined
      ? [{ kind: "added", name: factor.name, weight: factor.weight }]
      : factorChanges(was, factor);
  });
  for (const factor of before.factors) {
    if (!kept.has(factor)) changes.push({ kind: "removed", name: factor.name, weight: factor.weight });
  }
  changes.push(...classChanges(before, after));
  const tests = ({ newCustomers, returningCustomers }: ScoringModel) =>
    [newCustomers, returningCustomers].map((rule) => rule && { test: rule.test, shown: rule.shown });
  if (!isAlike(tests(before), tests(after))) changes.push({ kind: "exceptions" });
  if (!isAlike(before.tieBreak, after.tieBreak)) changes.push({ kind: "tie-break" });
  if ((before.lossColumn ?? "") !== (after.lossColumn ?? "")) changes.push({ kind: "loss-column" });
  if (before.referenceDate !== after.referenceDate) {
    changes.push({ kind: "reference-date", before: before.referenceDate, after: after.referenceDate });
  }
  return changes;
}
