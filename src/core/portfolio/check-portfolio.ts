import { hasFourDecimals, sumOfWeights, TOTAL_WEIGHT } from "../model/weights";
import { categoryKey } from "../table/category-key";
import { findColumn } from "../table/find-column";
import type { Column } from "../table/types";
import type {
  AxisValue,
  PortfolioAxis,
  PortfolioInput,
  PortfolioIssue,
  PortfolioIssueKind,
  PortfolioSetup,
} from "./types";

/** Most names and most arrows that a matrix can still be read with. */
export const MOST_LABELS = 200;
export const MOST_ARROWS = 500;

type Path = readonly (string | number)[];

const issue = (
  kind: PortfolioIssueKind,
  path: Path,
  values?: Readonly<Record<string, string | number>>,
): PortfolioIssue => ({ kind, path, ...(values && { values }) });

/** Everything that stands against a matrix of these customers; none where it can be drawn. */
export function checkPortfolio(setup: PortfolioSetup, input: PortfolioInput): readonly PortfolioIssue[] {
  return [
    ...checkAxis("x", setup, input),
    ...checkAxis("y", setup, input),
    ...checkFields(setup),
    ...(setup.bubble === "" ? [] : checkNumbers(setup.bubble, ["bubble"], input)),
    ...checkCount(setup.labels, "labels", MOST_LABELS),
    ...checkCount(setup.arrows, "arrows", MOST_ARROWS),
  ];
}

function checkAxis(name: "x" | "y", setup: PortfolioSetup, input: PortfolioInput): readonly PortfolioIssue[] {
  const axis = setup[name];
  const found = axis.parts.flatMap(({ value, weight }, at) => {
    const path = [name, "parts", at];
    const isWeight = weight >= 0 && weight <= TOTAL_WEIGHT && hasFourDecimals(weight);
    return [
      ...(isWeight ? [] : [issue("weight-range", [...path, "weight"], { weight })]),
      ...checkValue(value, [...path, "value"], input),
    ];
  });
  const sum = sumOfWeights(axis.parts.map(({ weight }) => weight));
  if (axis.parts.length === 0) found.push(issue("axis-empty", [name, "parts"]));
  else if (sum !== TOTAL_WEIGHT) found.push(issue("weights-sum", [name, "parts"], { sum }));
  return [...found, ...checkBorders(name, axis, setup.size)];
}

function checkValue(value: AxisValue, path: Path, input: PortfolioInput): readonly PortfolioIssue[] {
  switch (value.kind) {
    case "score":
      return [];
    case "factor": {
      const { factor } = value;
      const isThere = input.model.factors.some(({ id }) => id === factor);
      return isThere ? [] : [issue("factor-missing", path, { factor })];
    }
    case "column": {
      const { column } = value.factor;
      return findColumn(input.table, column) ? [] : [issue("column-missing", path, { column })];
    }
    case "growth": {
      const { from, to, worst, best } = value;
      const isLine = Number.isFinite(worst) && Number.isFinite(best) && worst !== best;
      return [
        ...checkNumbers(from, [...path, "from"], input),
        ...checkNumbers(to, [...path, "to"], input),
        ...(isLine ? [] : [issue("growth-line", path, { worst, best })]),
      ];
    }
  }
}

function checkNumbers(header: string, path: Path, { table }: PortfolioInput): readonly PortfolioIssue[] {
  const column: Column | undefined = findColumn(table, header);
  if (column === undefined) return [issue("column-missing", path, { column: header })];
  return column.kind === "number" ? [] : [issue("column-unfit", path, { column: header })];
}

function checkBorders(
  name: string,
  { borders }: PortfolioAxis,
  size: PortfolioSetup["size"],
): readonly PortfolioIssue[] {
  const path = [name, "borders"];
  const needed = size - 1;
  const found = borders.flatMap((border, at) => {
    const previous = borders[at - 1];
    if (!(border > 0 && border < TOTAL_WEIGHT)) return [issue("border-range", [...path, at], { border })];
    return previous !== undefined && !(border > previous)
      ? [issue("borders-not-ascending", [...path, at], { border, previous })]
      : [];
  });
  if (borders.length === needed) return found;
  return [...found, issue("borders-count", path, { given: borders.length, needed })];
}

function checkFields({ fields, size }: PortfolioSetup): readonly PortfolioIssue[] {
  const needed = size * size;
  const names = fields.map(({ name }) => categoryKey(name));
  const found = fields.flatMap(({ name }, at) => {
    const path = ["fields", at, "name"];
    if (names[at] === "") return [issue("field-name-blank", path)];
    return names.indexOf(names[at]!) < at ? [issue("field-name-repeated", path, { name })] : [];
  });
  if (fields.length === needed) return found;
  return [...found, issue("fields-count", ["fields"], { given: fields.length, needed })];
}

const checkCount = (value: number, name: string, most: number): readonly PortfolioIssue[] =>
  Number.isInteger(value) && value >= 0 && value <= most
    ? []
    : [issue("number-range", [name], { value, most })];
