import {
  type Column,
  columnSummary,
  type Factor,
  findColumn,
  proposeFactor,
  type Scale,
  type Table,
} from "../../../core";
import type { Language } from "../../session/types";
import { evenBands } from "./band-figures";
import { evenlySpread } from "./category-order";
import { categoryTexts, MOST_CATEGORIES } from "./category-texts";
import { stepsAlong } from "./steps-along";
import { judgedColumn } from "./time-scale";

export type ScaleKind = Scale["kind"];

export const SCALE_KINDS: readonly ScaleKind[] = ["linear", "steps", "quantiles", "categories", "yes-no"];

/** True when a column has values that the kind of scale can read. Of a column that is missing, everything is possible. */
export function suits(kind: ScaleKind, column: Column | undefined): boolean {
  if (column === undefined) return true;
  const isNumeric = column.kind === "number" || column.kind === "date";
  if (kind === "linear" || kind === "steps" || kind === "quantiles") return isNumeric;
  if (column.kind === "date" || column.kind === "empty") return false;
  return kind === "yes-no" || categoryTexts(column, "de").length > 0;
}

/**
 * The scale of a factor in another kind: what the old scale says is kept where the new kind can say it, the rest is
 * proposed from the column.
 *
 * @param referenceDate ISO date to which elapsed times are counted.
 */
export function switchScale(
  factor: Factor,
  kind: ScaleKind,
  table: Table,
  language: Language,
  referenceDate = "",
): Scale {
  const { scale, weight } = factor;
  if (scale.kind === kind) return scale;
  const column = findColumn(table, factor.column);
  if (kind === "linear" && scale.kind === "steps" && scale.rows.length > 1) return lineThrough(scale);
  if (kind === "steps" && scale.kind === "linear") {
    const judged = column && judgedColumn(column, scale, referenceDate, table);
    const time = scale.elapsed === undefined ? {} : { elapsed: scale.elapsed };
    return { ...stepsAlong(scale, weight, judged, scale.elapsed), ...time };
  }
  const proposed = column === undefined ? undefined : proposedScale(table, column, weight, language);
  if (proposed?.kind === kind) return proposed;
  switch (kind) {
    case "linear":
      return lineOver(column);
    case "steps":
      return stepsAlong(proposed?.kind === "linear" ? proposed : lineOver(column), weight, column);
    case "quantiles":
      return { kind, points: usualBands(scale, proposed, weight) };
    case "categories":
      return { kind, points: proposedPoints(column, weight, table, language) };
    case "yes-no":
      return { kind, yes: weight, no: 0 };
  }
}

/** The scale that the program proposes for a column, with points that reach the weight. */
export function proposedScale(table: Table, column: Column, weight: number, language: Language): Scale {
  return proposeFactor(table, column.name, language, weight).scale;
}

/** Points for the texts of a column: by what they say, or evenly in their order. */
export function proposedPoints(
  column: Column | undefined,
  weight: number,
  table: Table,
  language: Language,
): Readonly<Record<string, number>> {
  if (column === undefined) return {};
  const proposed = proposedScale(table, column, weight, language);
  return proposed.kind === "categories" ? proposed.points : evenPoints(column, weight, language);
}

function lineThrough(scale: Extract<Scale, { kind: "steps" }>): Scale {
  const ordered = [...scale.rows].sort((a, b) => a.points - b.points);
  const time = scale.elapsed === undefined ? {} : { elapsed: scale.elapsed };
  return { kind: "linear", worst: ordered[0]!.from, best: ordered[ordered.length - 1]!.from, ...time };
}

function lineOver(column: Column | undefined): Extract<Scale, { kind: "linear" }> {
  const { min, max } = column === undefined ? { min: 0, max: 100 } : columnSummary(column);
  return { kind: "linear", worst: min ?? 0, best: max ?? 100 };
}

const USUAL_BANDS = 5;

/**
 * Fifths, the best of them on the side where the old scale or the proposal has it. Bands are made of dates as such, where
 * less time means a higher value.
 */
function usualBands(scale: Scale, proposed: Scale | undefined, weight: number): readonly number[] {
  const line = [scale, proposed].find((each) => each?.kind === "linear");
  if (line?.kind !== "linear") return evenBands(USUAL_BANDS, weight, false);
  return evenBands(USUAL_BANDS, weight, line.best < line.worst !== (line.elapsed !== undefined));
}

/** Points that fall evenly from the weight to 0; the highest number first, texts in the order of their frequency. */
function evenPoints(column: Column, weight: number, language: Language): Readonly<Record<string, number>> {
  const texts = categoryTexts(column, language)
    .slice(0, MOST_CATEGORIES)
    .map(({ text }) => text);
  if (column.kind === "number") texts.reverse();
  return evenlySpread(texts, weight);
}
