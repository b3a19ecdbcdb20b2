import type { RetentionCurve, RetentionModel } from "../../../../core";

export type CurveView = "survival" | "retention";

export interface CurvePoints {
  /** Renewals: from 0 for the share that is left, from 1 for retention rates. */
  readonly x: readonly number[];
  /** NaN where nothing was observed. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/** What was observed and what the model says, renewal by renewal. */
export function curvePoints(
  { observed }: Pick<RetentionCurve, "observed">,
  { survival, retention }: Pick<RetentionModel, "survival" | "retention">,
  view: CurveView,
): CurvePoints {
  const expected = Array.from(view === "survival" ? survival : retention);
  const seen =
    view === "survival"
      ? [1, ...observed.map((row) => row.survival ?? NaN)]
      : observed.map(({ retentionRate }) => retentionRate ?? NaN);
  const from = view === "survival" ? 0 : 1;
  return {
    x: expected.map((_, at) => at + from),
    observed: expected.map((_, at) => seen[at] ?? NaN),
    expected,
  };
}
