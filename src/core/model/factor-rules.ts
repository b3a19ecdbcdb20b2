import { categoryKey } from "../table/category-key";
import { issue, type ModelIssue, type Path } from "./issues";
import type { Factor, Scale, StepRow } from "./types";
import { hasFourDecimals, sumOfWeights, TOTAL_WEIGHT, weightUnits } from "./weights";

const MOST_FACTORS = 20;
const FEWEST_BANDS = 2;
const MOST_BANDS = 20;

const checkPoints = (points: number, path: Path): readonly ModelIssue[] =>
  points >= 0 && points <= TOTAL_WEIGHT ? [] : [issue("points-range", path, { points })];

function checkSteps(rows: readonly StepRow[], path: Path): readonly ModelIssue[] {
  if (rows.length === 0) return [issue("steps-empty", path)];
  const seen = new Set<number>();
  return rows.flatMap(({ from, points }, index) => {
    const found = [...checkPoints(points, [...path, index, "points"])];
    const previous = rows[index - 1];
    if (seen.has(from)) found.push(issue("step-repeated", [...path, index, "from"], { from }));
    else if (previous !== undefined && from < previous.from) {
      found.push(issue("steps-not-ascending", [...path, index, "from"], { from, previous: previous.from }));
    }
    seen.add(from);
    return found;
  });
}

function checkBands(points: readonly number[], path: Path): readonly ModelIssue[] {
  const count = points.length;
  return [
    ...(count < FEWEST_BANDS || count > MOST_BANDS ? [issue("bands-count", path, { count })] : []),
    ...points.flatMap((value, band) => checkPoints(value, [...path, band])),
  ];
}

function checkCategories(points: Readonly<Record<string, number>>, path: Path): readonly ModelIssue[] {
  const seen = new Set<string>();
  return Object.entries(points).flatMap(([text, value]) => {
    const found = [...checkPoints(value, [...path, text])];
    const key = categoryKey(text);
    if (seen.has(key)) found.push(issue("category-repeated", [...path, text], { text }));
    seen.add(key);
    return found;
  });
}

function checkScaleShape(scale: Scale, path: Path): readonly ModelIssue[] {
  switch (scale.kind) {
    case "linear":
      return [];
    case "steps":
      return checkSteps(scale.rows, [...path, "rows"]);
    case "quantiles":
      return checkBands(scale.points, [...path, "points"]);
    case "categories":
      return checkCategories(scale.points, [...path, "points"]);
    case "yes-no":
      return [...checkPoints(scale.yes, [...path, "yes"]), ...checkPoints(scale.no, [...path, "no"])];
  }
}

/** Rules that one factor must keep on its own. */
export function checkFactor(factor: Factor, path: Path): readonly ModelIssue[] {
  const { id, name, column, weight, scale } = factor;
  const found: ModelIssue[] = [];
  if (!/^[\w-]+$/.test(id)) found.push(issue("factor-id", [...path, "id"], { id }));
  if (name.trim() === "") found.push(issue("factor-name-blank", [...path, "name"]));
  if (column.trim() === "") found.push(issue("factor-column-blank", [...path, "column"]));
  if (!(weight >= 0 && weight <= TOTAL_WEIGHT)) {
    found.push(issue("weight-range", [...path, "weight"], { weight }));
  } else if (!hasFourDecimals(weight)) {
    found.push(issue("weight-decimals", [...path, "weight"], { weight }));
  }
  return [...found, ...checkScaleShape(scale, [...path, "scale"])];
}

/** Rules that the factors must keep together. Takes what is there, as long as its shape allows. */
export function checkFactorList(factors: readonly unknown[]): readonly ModelIssue[] {
  const found: ModelIssue[] = [];
  if (factors.length < 1 || factors.length > MOST_FACTORS) {
    found.push(issue("factors-count", ["factors"], { count: factors.length }));
  }
  found.push(
    ...repeated(factors, "id", (id) => id).map(([index, id]) =>
      issue("factor-id-repeated", ["factors", index, "id"], { id }),
    ),
    ...repeated(factors, "name", categoryKey).map(([index, name]) =>
      issue("factor-name-repeated", ["factors", index, "name"], { name }),
    ),
  );
  const weights = factors.map((factor) => fieldOf(factor, "weight"));
  if (
    factors.length > 0 &&
    weights.every((weight) => typeof weight === "number" && Number.isFinite(weight))
  ) {
    const sum = sumOfWeights(weights as number[]);
    if (weightUnits(sum) !== weightUnits(TOTAL_WEIGHT)) {
      const missing = (weightUnits(TOTAL_WEIGHT) - weightUnits(sum)) / weightUnits(1);
      found.push(issue("weights-sum", ["factors"], { sum, missing }));
    }
  }
  return found;
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[field] : undefined;

/** Index and text of every entry whose field repeats an earlier one; blank texts are left to other rules. */
export function repeated(
  list: readonly unknown[],
  field: string,
  keyOf: (text: string) => string,
): readonly (readonly [index: number, text: string])[] {
  const seen = new Set<string>();
  return list.flatMap((entry, index) => {
    const text = fieldOf(entry, field);
    if (typeof text !== "string" || text.trim() === "") return [];
    const key = keyOf(text);
    if (seen.has(key)) return [[index, text] as const];
    seen.add(key);
    return [];
  });
}
