import type { Issue } from "../result";
import { categoryKey } from "../table/category-key";
import type { TextCount } from "../table/column-summary";
import { mostPoints } from "./rescale-scale";
import type { Factor, Scale, StepRow } from "./types";

/**
 * What a scale's self-check can find. None of it keeps the model from being used.
 * - `steps-max-below-weight`, `quantiles-max-below-weight`, `categories-max-below-weight`, `yes-no-max-below-weight`:
 *   the best entry gives at most `points` of `weight`
 * - `points-above-weight`: an entry gives `points` of only `weight` (`text`, `from` or `band` says which)
 * - `steps-empty`, `categories-empty`
 * - `step-repeated`, `steps-not-ascending`, `steps-not-monotone`: `from`
 * - `bands-not-monotone`: `band`
 * - `steps-uncovered`: `count` customers lie below the first row, which gives `points` from `from` on; `least` is the
 *   smallest value
 * - `category-unknown`: `count` customers have one of `texts` texts that are not in the list; `text` is the most frequent
 * - `category-repeated`: `text` is in the list already, written otherwise
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
  | "steps-uncovered"
  | "category-unknown"
  | "category-repeated"
  | "linear-flat";

export interface ScaleIssue extends Issue {
  readonly kind: ScaleIssueKind;
  /** Within the factor, e.g. `["scale", "rows", 3]`. */
  readonly path: readonly (string | number)[];
}

/** What a check knows about the values that a scale judges. */
export interface ScaleValues {
  /** One entry per customer, NaN for none. */
  readonly numbers: Float64Array;
  /** Different texts with how often each occurs, the most frequent first. */
  readonly texts: readonly TextCount[];
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

function checkCovered(rows: readonly StepRow[], numbers: Float64Array): readonly ScaleIssue[] {
  const first = rows.reduce((least, row) => (row.from < least.from ? row : least));
  if (first.points === 0) return [];
  let [count, least] = [0, Infinity];
  for (const value of numbers) {
    if (!(value < first.from)) continue;
    count += 1;
    least = Math.min(least, value);
  }
  const { from, points } = first;
  const path = ["scale", "rows", rows.indexOf(first)];
  return count === 0 ? [] : [{ kind: "steps-uncovered", path, values: { count, from, points, least } }];
}

/** The texts that a list of categories does not have, the most frequent first. */
export function unknownTexts(
  points: Readonly<Record<string, number>>,
  texts: readonly TextCount[],
): readonly TextCount[] {
  const listed = new Set(Object.keys(points).map(categoryKey));
  const unknown = new Map<string, TextCount>();
  for (const { text, count } of texts) {
    const key = categoryKey(text);
    if (listed.has(key)) continue;
    const known = unknown.get(key);
    unknown.set(key, { text: known?.text ?? text, count: (known?.count ?? 0) + count });
  }
  return [...unknown.values()].sort((a, b) => b.count - a.count);
}

function checkTexts(
  points: Readonly<Record<string, number>>,
  texts: readonly TextCount[],
): readonly ScaleIssue[] {
  const found: ScaleIssue[] = [];
  const seen = new Set<string>();
  for (const text of Object.keys(points)) {
    const key = categoryKey(text);
    if (seen.has(key)) {
      found.push({ kind: "category-repeated", path: ["scale", "points", text], values: { text } });
    }
    seen.add(key);
  }
  const unknown = unknownTexts(points, texts);
  if (unknown.length > 0) {
    const count = unknown.reduce((sum, each) => sum + each.count, 0);
    found.push({
      kind: "category-unknown",
      path: ["scale", "points"],
      values: { count, texts: unknown.length, text: unknown[0]!.text },
    });
  }
  return found;
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

const NOTHING_SEEN: ScaleValues = { numbers: new Float64Array(0), texts: [] };

/**
 * The self-check of a factor's scale: "the table gives at most 30 of 40 points". Nothing found: an empty list.
 *
 * @param values What the scale judges; without them only the scale itself is looked at.
 */
export function checkScale(factor: Factor, values = NOTHING_SEEN): readonly ScaleIssue[] {
  const { scale } = factor;
  if (scale.kind === "linear") {
    const isFlat = scale.worst === scale.best;
    return isFlat ? [{ kind: "linear-flat", path: ["scale"], values: { value: scale.best } }] : [];
  }
  if (entriesOf(scale).length === 0) {
    return [{ kind: scale.kind === "steps" ? "steps-empty" : "categories-empty", path: ["scale"] }];
  }
  const most = checkMost(factor);
  switch (scale.kind) {
    case "steps":
      return [
        ...checkOrder(scale.rows),
        ...checkMonotone(scale.rows),
        ...most,
        ...checkCovered(scale.rows, values.numbers),
      ];
    case "quantiles":
      return [...checkBandOrder(scale.points), ...most];
    case "categories":
      return [...most, ...checkTexts(scale.points, values.texts)];
    case "yes-no":
      return most;
  }
}
