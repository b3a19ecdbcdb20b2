import type { Cell, Factor, ScoringModel, Scores, Table } from "../core";
import type { ClassColor, ResultColumn, SourceInfo, WriteRequest } from "../workbook/workbook";
import { carriedColumns } from "./carried-columns";
import { findRowRemarks } from "./row-remarks";
import type { RowRemark } from "./row-remarks";
import type { WriteChoices, WriteColumn } from "./write-choices";
import { onEveryRow } from "./write-rows";

/** Every text that a write puts into the workbook, in the user's language. */
export interface WriteLabels {
  readonly score: string;
  readonly rank: string;
  readonly class: string;
  readonly strategy: string;
  readonly findings: string;
  /** Header of a factor's points. */
  readonly points: (factor: Factor) => string;
  /** Name of the result sheet for a model. */
  readonly sheet: (modelName: string) => string;
  /** One line with the model's name and the ISO date. */
  readonly note: (modelName: string, date: string) => string;
  readonly remark: (remark: RowRemark) => string;
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
}

/**
 * Puts scores into the columns that the user chose. Customers without a score get "" in every column. Where a customer
 * has several rows, each of them gets the results beside the list; a sheet of its own has one row for each customer.
 */
export function buildWriteRequest(input: WriteInput): WriteRequest {
  const { model, table, source, choices, labels, date } = input;
  const key = keyOf(model, table);
  const columns = choices.columns.flatMap((column) => RESULT_COLUMNS[column](input));
  const isBeside = choices.target === "beside";
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
    classColors: model.classes.list.map(({ name, color }) => classColor(name, color)),
    note: labels.note(model.name, date),
  };
}

const RESULT_COLUMNS: Record<WriteColumn, (input: WriteInput) => readonly ResultColumn[]> = {
  score: ({ scores, labels }) => [
    { id: "score", header: labels.score, values: numberCells(scores.score), numberFormat: "0.0" },
  ],
  rank: ({ scores, labels }) => [
    {
      id: "rank",
      header: labels.rank,
      values: Array.from(scores.rank, (rank) => (rank === 0 ? "" : rank)),
      numberFormat: "0",
    },
  ],
  class: ({ model, scores, labels }) => [
    {
      id: "class",
      header: labels.class,
      values: classCells(scores, (index) => model.classes.list[index]?.name),
      numberFormat: "@",
    },
  ],
  points: ({ model, scores, labels }) =>
    model.factors.map((factor, index) => ({
      id: `points:${factor.id}`,
      header: labels.points(factor),
      values: numberCells(scores.points[index] ?? new Float64Array(scores.rowCount).fill(NaN)),
      numberFormat: "0.0",
    })),
  strategy: ({ model, scores, labels }) => [
    {
      id: "strategy",
      header: labels.strategy,
      values: classCells(scores, (index) => model.classes.list[index]?.strategy),
      numberFormat: "@",
    },
  ],
  findings: ({ model, table, scores, labels }) => [
    {
      id: "findings",
      header: labels.findings,
      values: findRowRemarks(model, table, scores).map((remarks) => remarks.map(labels.remark).join("; ")),
      numberFormat: "@",
    },
  ],
};

function keyOf(model: ScoringModel, table: Table): WriteRequest["key"] {
  const column = model.key === "" ? undefined : table.columns.find(({ name }) => name === model.key);
  if (!column) return undefined;
  const texts = Array.from(column.codes, (code) => column.dictionary[code] ?? "");
  return { column: column.index, header: column.name, texts };
}

function numberCells(values: Float64Array): readonly Cell[] {
  return Array.from(values, (value) => (Number.isFinite(value) ? value : ""));
}

function classCells(scores: Scores, textOf: (classIndex: number) => string | undefined): readonly Cell[] {
  return Array.from(scores.classIndex, (index) => textOf(index) ?? "");
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
