import type { PlainScale } from "../../../core";

/** A corner of the points curve: raw value and share 0…1 of the weight. */
export interface CurvePoint {
  readonly value: number;
  readonly share: number;
}

/**
 * The corners of the line that shows how many points a raw value gives, from `min` to `max`. Empty for scales that have
 * no line (categories, yes or no) and for weight 0.
 */
export function scaleCurve(
  scale: PlainScale,
  weight: number,
  min: number,
  max: number,
): readonly CurvePoint[] {
  if (weight <= 0) return [];
  if (scale.kind === "linear") return linearCurve(scale.worst, scale.best, min, max);
  return scale.kind === "steps" ? stepCurve(scale.rows, weight, min, max) : [];
}

function linearCurve(worst: number, best: number, min: number, max: number): CurvePoint[] {
  if (worst === best) return stepCurve([{ from: best, points: 1 }], 1, min, max);
  const share = (value: number) => Math.max(0, Math.min(1, (value - worst) / (best - worst)));
  const corners = [worst, best].filter((value) => value > min && value < max);
  return [min, ...corners.sort((a, b) => a - b), max].map((value) => ({ value, share: share(value) }));
}

function stepCurve(
  rows: readonly { readonly from: number; readonly points: number }[],
  weight: number,
  min: number,
  max: number,
): CurvePoint[] {
  const corners: CurvePoint[] = [];
  let share = 0;
  for (const row of [...rows].sort((a, b) => a.from - b.from)) {
    const next = Math.max(0, Math.min(1, row.points / weight));
    if (row.from > max) break;
    if (row.from > min) {
      if (corners.length === 0) corners.push({ value: min, share });
      corners.push({ value: row.from, share }, { value: row.from, share: next });
    }
    share = next;
  }
  if (corners.length === 0) corners.push({ value: min, share });
  return [...corners, { value: max, share }];
}
