import type { Finding, Robustness, ScoringModel, Scores, Table } from "../core";
import type { ClassColor, SourceInfo, WriteRequest } from "../workbook/workbook";
import { carriedColumns } from "./carried-columns";
import { formulaHindrance, MOST_RANK_FORMULAS, withLiveFormulas } from "./formulas/live-formulas";
import { explainModel } from "./report/explanation";
import type { ReportWords } from "./report/report-words";
import type { Explanation } from "./report/types";
import { columnsOf, type ColumnLabels } from "./result-columns";
import { WRITE_COLUMNS } from "./write-choices";
import type { WriteChoices, WriteColumn } from "./write-choices";
import { onEveryRow } from "./write-rows";

/** Every text that a write puts into the workbook, in the user's language. */
export interface WriteLabels extends ColumnLabels {
  /** Name of the result sheet for a model. */
  readonly sheet: (modelName: string) => string;
  /** One line with the model's name and the ISO date. */
  readonly note: (modelName: string, date: string) => string;
  /** Header of the column with the weights that count, where a factor may be left out. */
  readonly counted: string;
  /** Header of the column that decides between equal scores, by the header of the list. */
  readonly tie: (column: string) => string;
}

export interface WriteInput {
  readonly resultId: string;
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly source: SourceInfo;
  readonly choices: WriteChoices;
  readonly labels: WriteLabels;
  /** ISO date of the write. */
  readonly date: string;
  /** Of the same model and table, for the columns that tell of it. */
  readonly robustness?: Robustness;
  /** What would lift each customer, in words. */
  readonly lifts?: readonly string[];
  /** What the page with the model in words needs; without it there is none, and no formula. */
  readonly explanation?: { readonly words: ReportWords; readonly findings: readonly Finding[] };
}

/**
 * Puts scores into the columns that the user chose. Customers without a score get "" in every column. Where a customer
 * has several rows, each of them gets the results beside the list; a sheet of its own has one row for each customer.
 */
export function buildWriteRequest(input: WriteInput): WriteRequest {
  const { model, table, source, choices, labels, date } = input;
  const key = keyOf(model, table);
  const isBeside = choices.target === "beside";
  const isLive = wantsFormulas(input);
  const kinds = isLive ? WRITE_COLUMNS.filter((kind) => isNeeded(kind, choices)) : choices.columns;
  const values = kinds.flatMap((kind) => columnsOf(kind, input));
  const explained = explanationOf(input, isLive);
  const live =
    isLive && explained && input.explanation
      ? withLiveFormulas({
          ...input,
          explanation: explained,
          columns: values,
          dateFormat: input.explanation.words.dateFormat,
        })
      : undefined;
  const columns = live?.columns ?? values;
  return {
    resultId: input.resultId,
    source,
    target: isBeside ? { kind: "beside" } : { kind: "sheet", sheet: labels.sheet(model.name) },
    sourceRows: table.sourceRows,
    headerRow: table.headerRow,
    ...(key ? { key } : {}),
    headers: table.columns.flatMap(({ index, name }) => (index < 0 ? [] : [{ column: index, header: name }])),
    columns,
    ...(isBeside && table.members ? onEveryRow(table, columns, table.members) : {}),
    ...(isBeside ? {} : { carried: carriedColumns(table, model.key) }),
    classColors: colorsOf(model),
    note: labels.note(model.name, date),
    ...(live && { read: live.read }),
    ...(explained && { page: explained.page }),
  };
}

function wantsFormulas({ table, choices, explanation }: WriteInput): boolean {
  return (
    choices.formulas === true &&
    explanation !== undefined &&
    formulaHindrance(table, choices.target) === undefined
  );
}

/** Formulas build on each other: the class on the score, the score on the points. */
const isNeeded = (kind: WriteColumn, { columns }: WriteChoices): boolean =>
  columns.includes(kind) || kind === "points" || kind === "score";

function explanationOf(input: WriteInput, isLive: boolean): Explanation | undefined {
  const { explanation, choices, table } = input;
  if (!explanation || !(choices.explanation === true || isLive)) return undefined;
  return explainModel({
    ...input,
    ...explanation,
    ...(isLive && { formulas: { rankAsValue: table.rowCount > MOST_RANK_FORMULAS } }),
  });
}

/** Colours of the classes and of exceptions that are a class of their own. */
function colorsOf({ classes, newCustomers, returningCustomers }: ScoringModel): ClassColor[] {
  const own = [newCustomers, returningCustomers].filter((rule) => rule?.shown === "class");
  return [...classes.list, ...own].flatMap((each) => (each ? [classColor(each.name, each.color)] : []));
}

function keyOf(model: ScoringModel, table: Table): WriteRequest["key"] {
  const column = model.key === "" ? undefined : table.columns.find(({ name }) => name === model.key);
  if (!column) return undefined;
  const texts = Array.from(column.codes, (code) => column.dictionary[code] ?? "");
  return { column: column.index, header: column.name, texts };
}

/** Black or white text, whichever stands out more from the fill (WCAG 2 relative luminance). */
function classColor(name: string, fill: string): ClassColor {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const withWhite = 1.05 / (luminance + 0.05);
  const withBlack = (luminance + 0.05) / 0.05;
  return { name, fill, text: withWhite > withBlack ? "#ffffff" : "#000000" };
}
