import type { Scale } from "./types";

const roundPoints = (points: number): number => Math.round(points * 1e4) / 1e4;

/** The most points that a scale gives; undefined for a straight line, which always reaches its weight. */
export function mostPoints(scale: Scale): number | undefined {
  switch (scale.kind) {
    case "linear":
      return undefined;
    case "steps":
      return Math.max(0, ...scale.rows.map(({ points }) => points));
    case "quantiles":
      return Math.max(0, ...scale.points);
    case "categories":
      return Math.max(0, ...Object.values(scale.points));
    case "yes-no":
      return Math.max(scale.yes, scale.no);
  }
}

/** A scale with every entry's points changed; `change` gets the points, their place and the number of entries. */
function mapPoints(scale: Scale, change: (points: number, index: number, count: number) => number): Scale {
  switch (scale.kind) {
    case "linear":
      return scale;
    case "steps": {
      const { rows } = scale;
      return {
        ...scale,
        rows: rows.map((row, index) => ({ ...row, points: change(row.points, index, rows.length) })),
      };
    }
    case "quantiles": {
      const { points } = scale;
      return { ...scale, points: points.map((value, index) => change(value, index, points.length)) };
    }
    case "categories": {
      const entries = Object.entries(scale.points);
      return {
        ...scale,
        points: Object.fromEntries(
          entries.map(([text, points], index) => [text, change(points, index, entries.length)]),
        ),
      };
    }
    case "yes-no":
      return { ...scale, yes: change(scale.yes, 0, 2), no: change(scale.no, 1, 2) };
  }
}

/** Points for a scale that has none yet: steps and bands rise evenly, categories fall evenly in their order, yes gets all. */
function spreadPoints(scale: Scale, most: number): Scale {
  return mapPoints(scale, (_, index, count) => {
    if (scale.kind === "steps") return roundPoints((most * (index + 1)) / count);
    if (scale.kind === "quantiles") return roundPoints((most * index) / Math.max(1, count - 1));
    return count < 2 ? most : roundPoints((most * (count - 1 - index)) / (count - 1));
  });
}

/**
 * Points that follow when a weight moves: each keeps its share of the weight, rounded to four decimals.
 *
 * From an old weight of 0 (where no share can be told) a scale without points gets them spread evenly.
 */
export function rescaleScale(scale: Scale, oldWeight: number, newWeight: number): Scale {
  if (scale.kind === "linear" || oldWeight === newWeight) return scale;
  if (oldWeight > 0) return mapPoints(scale, (points) => roundPoints((points * newWeight) / oldWeight));
  return mostPoints(scale) === 0 ? spreadPoints(scale, newWeight) : scale;
}

/** A scale whose best entry gives exactly `weight`, all shares kept. */
export function stretchToWeight(scale: Scale, weight: number): Scale {
  const most = mostPoints(scale);
  if (most === undefined || most === weight) return scale;
  return most === 0
    ? spreadPoints(scale, weight)
    : mapPoints(scale, (points) => roundPoints((points * weight) / most));
}
