import { Exception, exceptionRule } from "../../core";
import type { ScoringModel, Scores, Table } from "../../core";
import type { FormulaPart, ReadColumn, ResultColumn } from "../../workbook/workbook";
import type { Explanation } from "../report/types";
import { factorFormula, readColumn } from "./factor-formula";

/** Formulas are composed cell by cell; a workbook with more customers would become heavy. */
export const MOST_FORMULA_CUSTOMERS = 10_000;

/** A rank looks at all scores, so that the time for all ranks grows with the square of the customers. */
export const MOST_RANK_FORMULAS = 5_000;

/** The column with the weights that count, where a factor may be left out. */
const COUNTED = "counted";

export interface LiveFormulaInput {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly explanation: Explanation;
  readonly columns: readonly ResultColumn[];
  /** Header of the column with the weights that count. */
  readonly countedHeader: string;
}

export interface LiveFormulas {
  readonly columns: readonly ResultColumn[];
  readonly read: readonly ReadColumn[];
}

/** Why results cannot be formulas here; undefined where they can. */
export function formulaHindrance(
  table: Table,
  target: "beside" | "sheet",
): "sheet" | "rolled-up" | "too-many" | undefined {
  if (target === "sheet") return "sheet";
  if (table.members) return "rolled-up";
  return table.rowCount > MOST_FORMULA_CUSTOMERS ? "too-many" : undefined;
}

/** Puts formulas in place of the values of points, score, rank, class and strategy. All factors' points are needed. */
export function withLiveFormulas(input: LiveFormulaInput): LiveFormulas {
  const { model, table, scores, explanation, columns } = input;
  const { facts, places } = explanation;
  const read: ReadColumn[] = [];
  const formulas = new Map<string, readonly FormulaPart[]>();
  facts.forEach((each, index) => {
    const column = readColumn(each, table);
    if (column) read.push(column);
    const at = column ? read.length - 1 : -1;
    const known = column ? each : { ...each, plain: undefined };
    formulas.set(`points:${each.factor.id}`, factorFormula(known, places.factors[index]!, places, at));
  });
  const stretched = facts.filter(
    ({ factor, median, plain, missingCount }) =>
      (factor.missing === "stretch" || (factor.missing === "median" && median === undefined)) &&
      (missingCount > 0 || plain === undefined),
  );
  const pointsOf = (id: string): FormulaPart => ({ result: `points:${id}` });
  if (stretched.length > 0) {
    formulas.set(COUNTED, [
      "=",
      { page: places.weightSum },
      ...stretched.flatMap(({ factor }): FormulaPart[] => {
        const weight = places.factors[model.factors.indexOf(factor)]!.weight;
        return ["-IF(ISNUMBER(", pointsOf(factor.id), "),0,", { page: weight }, ")"];
      }),
    ]);
  }
  formulas.set("score", scoreFormula(input, stretched.length > 0));
  if (table.rowCount <= MOST_RANK_FORMULAS) {
    formulas.set("rank", [
      "=IF(ISNUMBER(",
      { result: "score" },
      "),RANK(",
      { result: "score" },
      ",",
      { allOf: "score" },
      '),"")',
    ]);
  }
  formulas.set("class", byThreshold(input, "name"));
  formulas.set("strategy", byThreshold(input, "strategy"));
  const keepsValue = ownClasses(model, scores);
  return {
    read,
    columns: [...columns, ...(stretched.length > 0 ? [countedColumn(input)] : [])].map((column) => {
      const parts = formulas.get(column.id);
      if (!parts) return column;
      const isClass = column.id === "class" || column.id === "strategy";
      return { ...column, formula: { parts, ...(isClass && keepsValue && { asValue: keepsValue }) } };
    }),
  };
}

function countedColumn({ table, countedHeader }: LiveFormulaInput): ResultColumn {
  return {
    id: COUNTED,
    header: countedHeader,
    values: new Array<string>(table.rowCount).fill(""),
    numberFormat: "0.0",
  };
}

/** The sum of the points, rounded as the thresholds are compared: to a billionth of a point. */
function scoreFormula(
  { model, explanation }: LiveFormulaInput,
  isStretched: boolean,
): readonly FormulaPart[] {
  const points = model.factors.flatMap(({ id }, index): FormulaPart[] => [
    ...(index > 0 ? [","] : []),
    { result: `points:${id}` },
  ]);
  const { weightSum } = explanation.places;
  const sum: readonly FormulaPart[] = isStretched
    ? ["ROUND(SUM(", ...points, ")*", { page: weightSum }, "/", { result: COUNTED }, ",9)"]
    : ["ROUND(SUM(", ...points, "),9)"];
  const needed = model.factors.filter(({ missing }) => missing === "exclude");
  const conditions: FormulaPart[][] = [
    ...(needed.length > 0
      ? [
          [
            "COUNT(",
            ...needed.flatMap(({ id }, index): FormulaPart[] => [
              ...(index > 0 ? [","] : []),
              { result: `points:${id}` },
            ]),
            `)<${needed.length}`,
          ],
        ]
      : []),
    ...(isStretched ? [[{ result: COUNTED }, "<=0"]] : []),
  ];
  return conditions
    .reduceRight<readonly FormulaPart[]>(
      (inner, condition) => ["IF(", ...condition, ',"",', ...inner, ")"],
      sum,
    )
    .reduce<FormulaPart[]>((parts, part) => [...parts, part], ["="]);
}

/** From the best class down: what stands beside the first threshold that is passed. */
function byThreshold(
  { scores, explanation }: LiveFormulaInput,
  wanted: "name" | "strategy",
): readonly FormulaPart[] {
  const { bound, list } = scores.classes;
  const { row, from, ...columns } = explanation.places.classes;
  const score: FormulaPart = { result: "score" };
  const parts: FormulaPart[] = ["=IF(ISNUMBER(", score, "),"];
  list.forEach((_, index) => {
    const own: FormulaPart = { page: { row: row + index, column: columns[wanted] } };
    if (index < list.length - 1) {
      parts.push("IF(", score, bound, { page: { row: row + index, column: from } }, ",");
    }
    // A blank cell that is referred to would show as 0.
    parts.push(own, '&""', index < list.length - 1 ? "," : "");
  });
  return [...parts, ")".repeat(list.length - 1), ',"")'];
}

/** 1 for customers whose class is that of an exception. */
function ownClasses(model: ScoringModel, { exception }: Scores): Uint8Array | undefined {
  const own = Uint8Array.from(exception, (kind) =>
    kind !== Exception.none && exceptionRule(model, kind)?.shown === "class" ? 1 : 0,
  );
  return own.some((each) => each === 1) ? own : undefined;
}
