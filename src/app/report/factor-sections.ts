import { isOfElapsedTime } from "../../core";
import type { StepRow } from "../../core";
import type { PageCell } from "../../workbook/workbook";
import type { FactorFacts } from "./factor-facts";
import type { PageBuilder } from "./page-builder";
import type { ReportWords } from "./report-words";
import type { ExplanationInput, FactorPlaces, LookUpPlace } from "./types";

/** Below every number that a list can hold, as the file format can keep it. */
const LOWEST = -1e300;
const POINTS = "0.0###";

/** All factors with their weights. */
export function factorsTable(
  builder: PageBuilder,
  facts: readonly FactorFacts[],
  { say }: ReportWords,
): { readonly firstRow: number; readonly weightColumn: number } {
  builder.heading(say("factors.heading"));
  const header = ["factor", "column", "weight", "scale", "missing", "missingCount"] as const;
  const firstRow = builder.table(
    header.map((key) => say(`factors.${key}`)),
    [
      ...facts.map(({ factor, missingCount }) => [
        factor.name,
        factor.column,
        { value: factor.weight, numberFormat: POINTS },
        say(`scale.${factor.scale.kind}`),
        say(`missing.${factor.missing}`),
        missingCount,
      ]),
      [{ value: say("factors.sum"), bold: true }, "", { numberFormat: POINTS, bold: true }, "", "", ""],
    ],
  );
  const sum = builder.rows[firstRow + facts.length]!;
  sum[2] = { ...(sum[2] as PageCell), formula: `=SUM(C${firstRow + 1}:C${firstRow + facts.length})` };
  return { firstRow, weightColumn: 2 };
}

/** One factor: how its values become points, as a table that formulas look things up in. */
export function factorSection(
  builder: PageBuilder,
  facts: FactorFacts,
  index: number,
  { model, words }: ExplanationInput,
): Omit<FactorPlaces, "weight"> {
  const { factor, plain } = facts;
  const { say } = words;
  builder.heading(
    say("factor.heading", { number: index + 1, factor: factor.name, weight: words.points(factor.weight) }),
  );
  const { scale } = factor;
  if (isOfElapsedTime(scale)) {
    const reference = words.isoDate(model.referenceDate);
    builder.text(say(`factor.${scale.elapsed}`, { column: factor.column, date: reference }));
  }
  const places = scaleOf(builder, facts, words);
  if (plain === undefined) builder.text(say("factor.columnMissing", { column: factor.column }));
  if (factor.estimated !== undefined) builder.text(say("factor.estimated", { column: factor.estimated }));
  if (factor.missing !== "median" || facts.median === undefined) return places;
  const median = builder.pair(say("factor.median"), { value: facts.median, numberFormat: POINTS });
  return { ...places, median };
}

function scaleOf(
  builder: PageBuilder,
  { factor, plain, words: list, blankPoints }: FactorFacts,
  { say, dateFormat }: ReportWords,
): Omit<FactorPlaces, "weight"> {
  const { scale, column } = factor;
  const isDate = plain?.column.kind === "date";
  const asRead = (value: number): PageCell => ({ value, ...(isDate && { numberFormat: dateFormat }) });
  switch (scale.kind) {
    case "linear": {
      builder.text(say(scale.worst === scale.best ? "factor.threshold" : "factor.linear", { column }));
      const worst = builder.pair(say("factor.worst"), asRead(scale.worst));
      const best = builder.pair(say("factor.best"), asRead(scale.best));
      return { worst, best };
    }
    case "steps":
    case "quantiles": {
      builder.text(say(scale.kind === "steps" ? "factor.steps" : "factor.quantiles", { column }));
      if (scale.kind === "steps" && scale.range !== undefined) {
        builder.text(say("factor.range", { range: scale.range }));
      }
      const rows =
        scale.kind === "steps" ? scale.rows : plain?.scale.kind === "steps" ? plain.scale.rows : [];
      return { lookUp: stepTable(builder, rows, say, asRead) };
    }
    case "categories":
    case "yes-no": {
      builder.text(say(scale.kind === "categories" ? "factor.categories" : "factor.yesNo", { column }));
      const lookUp = lookUpTable(builder, [say("factor.text"), say("factor.points")], list ?? []);
      if (blankPoints === undefined) return { lookUp };
      return {
        lookUp,
        blank: builder.pair(say("factor.blank"), { value: blankPoints, numberFormat: POINTS }),
      };
    }
  }
}

/** Ascending, from below everything on, so that a look-up always finds a row. */
function stepTable(
  builder: PageBuilder,
  rows: readonly StepRow[],
  say: ReportWords["say"],
  asRead: (value: number) => PageCell,
): LookUpPlace {
  const ascending = [...rows].sort((a, b) => a.from - b.from);
  const body = ascending[0]?.from === -Infinity ? ascending : [{ from: -Infinity, points: 0 }, ...ascending];
  const below = `"";"${say("factor.below")}"`;
  return lookUpTable(
    builder,
    [say("factor.from"), say("factor.points")],
    body.map(({ from, points }) => [
      from === -Infinity ? { value: LOWEST, numberFormat: below } : asRead(from),
      points,
    ]),
  );
}

function lookUpTable(
  builder: PageBuilder,
  header: readonly [string, string],
  entries: readonly (readonly [PageCell | string | number, number])[],
): LookUpPlace {
  const row = builder.table(
    header,
    entries.map(([key, points]) => [key, { value: points, numberFormat: POINTS }]),
  );
  const rowCount = Math.max(1, entries.length);
  return { keys: { row, column: 0, rowCount }, points: { row, column: 1, rowCount } };
}
