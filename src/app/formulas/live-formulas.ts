import type { Cell, ExceptionKind, ScoringModel, Scores, Table } from "../../core";
import type { FormulaPart, ReadColumn, ResultColumn } from "../../workbook/workbook";
import type { Explanation } from "../report/types";
import { classFormula, exceptionFormula } from "./class-formula";
import { exceptionCondition } from "./exception-formula";
import { factorFormula, readColumn } from "./factor-formula";
import { rankFormula, TIE, tieColumn } from "./rank-formula";

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
  readonly labels: {
    /** Header of the column with the weights that count. */
    readonly counted: string;
    /** Header of the column that decides between equal scores, by the header of the list. */
    readonly tie: (column: string) => string;
  };
  /** How Excel shows dates. */
  readonly dateFormat: string;
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

/**
 * Puts formulas in place of the values of points, score, rank, class, strategy and exception. All factors' points are
 * needed.
 */
export function withLiveFormulas(input: LiveFormulaInput): LiveFormulas {
  const { model, table, scores, explanation, columns, labels, dateFormat } = input;
  const { facts, places } = explanation;
  const read: ReadColumn[] = [];
  const reading = (wanted: ReadColumn): FormulaPart => {
    const known = read.findIndex(({ column, kind }) => column === wanted.column && kind === wanted.kind);
    return { read: known < 0 ? read.push(wanted) - 1 : known };
  };
  const isWritten = (...ids: readonly string[]) => columns.some(({ id }) => ids.includes(id));
  const formulas = new Map<string, readonly FormulaPart[]>();
  facts.forEach((each, index) => {
    const column = readColumn(each, table);
    const cell = column ? reading(column) : "";
    const known = column ? each : { ...each, plain: undefined };
    formulas.set(`points:${each.factor.id}`, factorFormula(known, places.factors[index]!, places, cell));
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
  const hasRank = isWritten("rank") && table.rowCount <= MOST_RANK_FORMULAS;
  const tie = hasRank ? tieColumn(model, table) : undefined;
  if (tie) formulas.set(TIE, ["=IF(ISNUMBER(", reading(tie.read), "),", reading(tie.read), ',"")']);
  if (hasRank) formulas.set("rank", rankFormula(tie && model.tieBreak));
  if (isWritten("class", "strategy", "exception")) {
    const condition = (which: ExceptionKind) =>
      exceptionCondition(which, { model, table, places, read: reading });
    const conditions = {
      newCustomers: condition("newCustomers"),
      returningCustomers: condition("returningCustomers"),
    };
    formulas.set("class", classFormula({ model, scores, places, conditions }, "name"));
    formulas.set("strategy", classFormula({ model, scores, places, conditions }, "strategy"));
    formulas.set("exception", exceptionFormula({ model, scores, places, conditions }));
  }
  const helpers = [
    ...(tie
      ? [helperColumn(TIE, labels.tie(tie.header), tie.read.values, tie.isDate ? dateFormat : "General")]
      : []),
    ...(stretched.length > 0
      ? [helperColumn(COUNTED, labels.counted, new Array<string>(table.rowCount).fill(""), "0.0")]
      : []),
  ];
  return {
    read,
    columns: [...columns, ...helpers].map((column) => {
      const parts = formulas.get(column.id);
      return parts ? { ...column, formula: { parts } } : column;
    }),
  };
}

const helperColumn = (
  id: string,
  header: string,
  values: readonly Cell[],
  numberFormat: string,
): ResultColumn => ({ id, header, values, numberFormat });

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
