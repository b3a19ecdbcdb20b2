import { fail, ok, type Issue, type Result } from "../../result";
import { readNumberText } from "../../table/number-text";
import type { Cell, CellGrid, NumberLocale } from "../../table/types";
import type { WeighedFactor } from "./types";

/** What the participants of a workshop gave the factors, as it was collected in a sheet. */
export interface PointsTable {
  readonly participants: readonly {
    readonly name: string;
    /** By factor id, >= 0, not all 0. */
    readonly points: Readonly<Record<string, number>>;
  }[];
  /** Names without a single value beside them: they have not weighed yet. */
  readonly awaited: readonly string[];
  /** Headings that are no factor and lines that are nobody, such as a sum; they were passed over. */
  readonly unknown: readonly string[];
}

/**
 * Why a table does not tell who gave how many points to which factor:
 * - `table-factors`: no heading is a factor's name; `names`, what the headings say
 * - `table-factor-missing`, `table-factor-repeated`: `factor`, its name
 * - `table-participants`: nobody stands below the headings
 * - `table-name-blank`: `row`, the number of the person in the table from 1
 * - `table-name-repeated`: `name`
 * - `table-points-blank`: `name`, `factor`
 * - `table-points`: no number, or less than 0: `name`, `factor`, `text`
 * - `table-points-none`: somebody gave every factor 0: `name`
 */
export interface PointsTableIssue extends Issue {
  readonly kind:
    | "table-factors"
    | "table-factor-missing"
    | "table-factor-repeated"
    | "table-participants"
    | "table-name-blank"
    | "table-name-repeated"
    | "table-points"
    | "table-points-blank"
    | "table-points-none";
}

const OTHER: Readonly<Record<NumberLocale, NumberLocale>> = { de: "en", en: "de" };

const SUMMARY = /^(summe|gesamt|mittelwert|durchschnitt|sum|total|mean|average)$/i;

const textOf = (cell: Cell | undefined): string => String(cell ?? "").trim();

const comparable = (cell: Cell | undefined): string =>
  textOf(cell).replace(/\s+/g, " ").toLocaleLowerCase("de");

const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => textOf(cell) !== "");

const transposed = (grid: CellGrid): CellGrid => {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? null));
};

function pointsIn(cell: Cell | undefined, locale: NumberLocale): number | undefined {
  if (typeof cell === "number") return cell;
  const text = textOf(cell);
  return readNumberText(text, locale) ?? readNumberText(text, OTHER[locale]);
}

/** The table with the factors as headings, whichever way round it stands. */
function withFactorsOnTop(grid: CellGrid, names: readonly string[]): CellGrid {
  const filled = grid.filter(isFilled);
  const turned = transposed(filled).filter(isFilled);
  const hits = (row: readonly Cell[] = []) => row.filter((cell) => names.includes(comparable(cell))).length;
  return hits(turned[0]) > hits(filled[0]) ? turned : transposed(turned);
}

/**
 * Reads a table with a row per participant and a column per factor, or the other way round. The names of the factors
 * are the headings, in any order; the names of the participants come first in their row.
 *
 * @param locale How numbers in text cells are most likely written.
 */
export function readPointsTable(
  grid: CellGrid,
  factors: readonly WeighedFactor[],
  locale: NumberLocale,
): Result<PointsTable, PointsTableIssue> {
  const names = factors.map(({ name }) => comparable(name));
  const [head = [], ...rows] = withFactorsOnTop(grid, names);
  const headings = head.map(comparable);
  if (!headings.some((heading) => names.includes(heading))) {
    const said = head.map(textOf).filter((text) => text !== "");
    return fail({ kind: "table-factors", values: { names: said.join(", ") } });
  }
  const issues: PointsTableIssue[] = factors.flatMap<PointsTableIssue>(({ name: factor }, at) => {
    const count = headings.filter((heading) => heading === names[at]).length;
    if (count === 1) return [];
    return [{ kind: count === 0 ? "table-factor-missing" : "table-factor-repeated", values: { factor } }];
  });
  const nameColumn = headings.findIndex((heading) => !names.includes(heading));
  if (rows.length === 0 || nameColumn < 0) issues.push({ kind: "table-participants" });
  const [mishead, ...misheads] = issues;
  if (mishead !== undefined) return fail(mishead, ...misheads);

  const taken = new Set<string>();
  const columns = names.map((name) => headings.indexOf(name));
  const isAwaited = (row: readonly Cell[]) => !isFilled(columns.map((column) => row[column] ?? null));
  const people = rows.filter((row) => !SUMMARY.test(textOf(row[nameColumn])));
  const participants = people.flatMap((row, index) => {
    const name = textOf(row[nameColumn]);
    if (name === "") issues.push({ kind: "table-name-blank", values: { row: index + 1 } });
    else if (taken.has(comparable(name))) issues.push({ kind: "table-name-repeated", values: { name } });
    taken.add(comparable(name));
    if (isAwaited(row)) return [];
    const points = factors.map(({ name: factor }, at) => {
      const cell = row[columns[at]!];
      const text = textOf(cell);
      const value = pointsIn(cell, locale) ?? NaN;
      if (text === "") issues.push({ kind: "table-points-blank", values: { name, factor } });
      else if (!(value >= 0)) issues.push({ kind: "table-points", values: { name, factor, text } });
      return value;
    });
    if (points.every((value) => value === 0)) issues.push({ kind: "table-points-none", values: { name } });
    return [{ name, points: Object.fromEntries(factors.map(({ id }, at) => [id, points[at]!])) }];
  });
  const [first, ...others] = issues;
  if (first !== undefined) return fail(first, ...others);
  const foreign = head.filter((_, column) => column !== nameColumn && !names.includes(headings[column]!));
  const summaries = rows.filter((row) => !people.includes(row)).map((row) => row[nameColumn]);
  return ok({
    participants,
    awaited: people.filter(isAwaited).map((row) => textOf(row[nameColumn])),
    unknown: [...foreign, ...summaries].map(textOf).filter((text) => text !== ""),
  });
}
