import type { Issue } from "../result";
import { mostPoints, stretchToWeight } from "./rescale-scale";
import type { Factor, Scale, StepRow } from "./types";

/**
 * What a scale's self-check can find. None of it keeps the model from being used.
 * - `steps-max-below-weight`, `quantiles-max-below-weight`, `categories-max-below-weight`, `yes-no-max-below-weight`:
 *   the best entry gives at most `points` of `weight`
 * - `points-above-weight`: an entry gives `points` of only `weight` (`text`, `from` or `band` says which)
 * - `steps-empty`, `categories-empty`
 * - `step-repeated`, `steps-not-ascending`, `steps-not-monotone`: `from`
 * - `bands-not-monotone`: `band`
 * - `linear-flat`: worst and best are both `value`
 */
export type ScaleIssueKind =
  | "steps-max-below-weight"
  | "quantiles-max-below-weight"
  | "categories-max-below-weight"
  | "yes-no-max-below-weight"
  | "points-above-weight"
  | "steps-empty"
  | "categories-empty"
  | "step-repeated"
  | "steps-not-ascending"
  | "steps-not-monotone"
  | "bands-not-monotone"
  | "linear-flat";

export interface ScaleIssue extends Issue {
  readonly kind: ScaleIssueKind;
  /** Within the factor, e.g. `["scale", "rows", 3]`. */
  readonly path: readonly (string | number)[];
}

function checkOrder(rows: readonly StepRow[]): readonly ScaleIssue[] {
  const found: ScaleIssue[] = [];
  const seen = new Set<number>();
  rows.forEach(({ from }, index) => {
    const path = ["scale", "rows", index];
    const previous = rows[index - 1];
    if (seen.has(from)) found.push({ kind: "step-repeated", path, values: { from } });
    else if (previous !== undefined && from < previous.from) {
      found.push({ kind: "steps-not-ascending", path, values: { from, previous: previous.from } });
    }
    seen.add(from);
  });
  return found;
}

/** The first place at which points that rise or fall along a scale turn the direction; -1 where they do not. */
function turnOf(points: readonly number[]): number {
  let direction = 0;
  for (let at = 1; at < points.length; at += 1) {
    const move = Math.sign(points[at]! - points[at - 1]!);
    if (move !== 0 && direction !== 0 && move !== direction) return at;
    if (move !== 0) direction = move;
  }
  return -1;
}

function checkMonotone(rows: readonly StepRow[]): readonly ScaleIssue[] {
  const ordered = rows.map((row, index) => ({ ...row, index })).sort((a, b) => a.from - b.from);
  const turn = ordered[turnOf(ordered.map(({ points }) => points))];
  if (turn === undefined) return [];
  const { from, points, index } = turn;
  return [{ kind: "steps-not-monotone", path: ["scale", "rows", index], values: { from, points } }];
}

function checkBandOrder(points: readonly number[]): readonly ScaleIssue[] {
  const turn = turnOf(points);
  return turn < 0
    ? []
    : [{ kind: "bands-not-monotone", path: ["scale", "points", turn], values: { band: turn + 1 } }];
}

function entriesOf(
  scale: Scale,
): readonly { path: readonly (string | number)[]; points: number; name: Issue["values"] }[] {
  switch (scale.kind) {
    case "linear":
      return [];
    case "steps":
      return scale.rows.map(({ from, points }, index) => ({ path: ["rows", index], points, name: { from } }));
    case "quantiles":
      return scale.points.map((points, index) => ({
        path: ["points", index],
        points,
        name: { band: index + 1 },
      }));
    case "categories":
      return Object.entries(scale.points).map(([text, points]) => ({
        path: ["points", text],
        points,
        name: { text },
      }));
    case "yes-no":
      return [
        { path: ["yes"], points: scale.yes, name: {} },
        { path: ["no"], points: scale.no, name: {} },
      ];
  }
}

function checkMost({ scale, weight }: Factor): readonly ScaleIssue[] {
  const most = mostPoints(scale);
  if (scale.kind === "linear" || most === undefined) return [];
  if (most < weight) {
    return [{ kind: `${scale.kind}-max-below-weight`, path: ["scale"], values: { points: most, weight } }];
  }
  return entriesOf(scale)
    .filter(({ points }) => points > weight)
    .map(({ path, points, name }) => ({
      kind: "points-above-weight",
      path: ["scale", ...path],
      values: { ...name, points, weight },
    }));
}

/** The self-check of a factor's scale: "the table gives at most 30 of 40 points". Nothing found: an empty list. */
export function checkScale(factor: Factor): readonly ScaleIssue[] {
  const { scale } = factor;
  if (scale.kind === "linear") {
    const isFlat = scale.worst === scale.best;
    return isFlat ? [{ kind: "linear-flat", path: ["scale"], values: { value: scale.best } }] : [];
  }
  if (entriesOf(scale).length === 0) {
    return [{ kind: scale.kind === "steps" ? "steps-empty" : "categories-empty", path: ["scale"] }];
  }
  if (scale.kind === "steps") {
    return [...checkOrder(scale.rows), ...checkMonotone(scale.rows), ...checkMost(factor)];
  }
  return [...(scale.kind === "quantiles" ? checkBandOrder(scale.points) : []), ...checkMost(factor)];
}

/**
 * The factor with what can be put right about its scale: steps in ascending order, of a repeated border the later
 * row, and points stretched so that the best entry gives the weight. Whether points rise and fall is left alone.
 */
export function repairScale(factor: Factor): Factor {
  const { scale, weight } = factor;
  if (scale.kind !== "steps") return { ...factor, scale: stretchToWeight(scale, weight) };
  const byBorder = new Map(scale.rows.map((row) => [row.from, row]));
  const rows = [...byBorder.values()].sort((a, b) => a.from - b.from);
  return { ...factor, scale: stretchToWeight({ ...scale, rows }, weight) };
}
