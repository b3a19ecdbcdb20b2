import {
  Exception,
  exceptionRule,
  fromBillionths,
  nearBorders,
  reviewEstimates,
  ScoreState,
  shownClass,
  toBillionths,
  weightStretches,
} from "../core";
import type { Cell, Factor, Robustness, ScoringModel, Scores, Table } from "../core";
import type { ResultColumn } from "../workbook/workbook";
import { findRowRemarks } from "./row-remarks";
import type { RowRemark } from "./row-remarks";
import type { WriteColumn } from "./write-choices";

/** Headers of result columns and the words in their cells, in the user's language. */
export interface ColumnLabels {
  readonly score: string;
  readonly rank: string;
  readonly class: string;
  readonly strategy: string;
  readonly findings: string;
  readonly lost: string;
  readonly next: string;
  readonly lift: string;
  readonly exception: string;
  readonly border: string;
  readonly estimatedShare: string;
  readonly estimatesHold: string;
  readonly kept: string;
  readonly meanRank: string;
  readonly rankBand: string;
  /** Header of a factor's points. */
  readonly points: (factor: Factor) => string;
  readonly remark: (remark: RowRemark) => string;
  readonly yes: string;
  readonly no: string;
  /** A factor with the points that it lost. */
  readonly lostPoints: (factor: Factor, points: number) => string;
  /** "3 bis 7" */
  readonly fromTo: (first: number, last: number) => string;
}

export interface ColumnInput {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly labels: ColumnLabels;
  /** Of the same model and table; its columns stay away without it. */
  readonly robustness?: Robustness;
  /** What would lift each customer, in words; its column stays away without it. */
  readonly lifts?: readonly string[];
}

type Make = (input: ColumnInput) => readonly ResultColumn[];

/** Losses that a cell names, the largest first. */
const MOST_LOSSES = 3;

/** The result columns of a kind. Customers without a score have "" in all of them. */
export const columnsOf = (kind: WriteColumn, input: ColumnInput): readonly ResultColumn[] =>
  MAKE[kind](input);

const MAKE: Record<WriteColumn, Make> = {
  score: ({ scores, labels }) => [
    { id: "score", header: labels.score, values: numberCells(scores.score), numberFormat: "0.0" },
  ],
  rank: ({ scores, labels }) => [
    { id: "rank", header: labels.rank, values: rankCells(scores.rank), numberFormat: "0" },
  ],
  class: ({ model, scores, labels }) => [
    textColumn(
      "class",
      labels.class,
      shownCells(model, scores, ({ name }) => name),
    ),
  ],
  strategy: ({ model, scores, labels }) => [
    textColumn(
      "strategy",
      labels.strategy,
      shownCells(model, scores, ({ strategy }) => strategy),
    ),
  ],
  points: ({ model, scores, labels }) =>
    model.factors.map((factor, index) => ({
      id: `points:${factor.id}`,
      header: labels.points(factor),
      values: numberCells(scores.points[index] ?? new Float64Array(scores.rowCount).fill(NaN)),
      numberFormat: "0.0",
    })),
  lost: (input) => [textColumn("lost", input.labels.lost, lossCells(input))],
  next: ({ scores, labels }) => [
    { id: "next", header: labels.next, values: nextCells(scores), numberFormat: "0.0" },
  ],
  lift: ({ labels, lifts }) => (lifts ? [textColumn("lift", labels.lift, lifts)] : []),
  exception: ({ model, scores, labels }) => [
    textColumn(
      "exception",
      labels.exception,
      scoredCells(scores, (row) => exceptionRule(model, scores.exception[row] ?? Exception.none)?.name ?? ""),
    ),
  ],
  border: ({ scores, labels }) => {
    const near = nearBorders(scores);
    return [
      textColumn(
        "border",
        labels.border,
        scoredCells(scores, (row) => (near[row] === 1 ? labels.yes : "")),
      ),
    ];
  },
  estimates: estimateColumns,
  robustness: robustnessColumns,
  findings: ({ model, table, scores, labels }) => [
    textColumn(
      "findings",
      labels.findings,
      findRowRemarks(model, table, scores).map((remarks) => remarks.map(labels.remark).join("; ")),
    ),
  ],
};

const textColumn = (id: string, header: string, values: readonly Cell[]): ResultColumn => ({
  id,
  header,
  values,
  numberFormat: "@",
});

function scoredCells({ rowCount, state }: Scores, cellOf: (row: number) => Cell): Cell[] {
  return Array.from({ length: rowCount }, (_, row) => (state[row] === ScoreState.scored ? cellOf(row) : ""));
}

const numberCells = (values: Float64Array): Cell[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : ""));

const rankCells = (ranks: Uint32Array): Cell[] => Array.from(ranks, (rank) => (rank === 0 ? "" : rank));

function shownCells(
  model: ScoringModel,
  scores: Scores,
  textOf: (shown: NonNullable<ReturnType<typeof shownClass>>) => string,
): Cell[] {
  return scoredCells(scores, (row) => {
    const shown = shownClass(model, scores.classIndex[row] ?? -1, scores.exception[row] ?? Exception.none);
    return shown ? textOf(shown) : "";
  });
}

function lossCells({ model, scores, labels }: ColumnInput): Cell[] {
  const stretchOf = weightStretches(model, scores);
  return scoredCells(scores, (row) => {
    const stretch = stretchOf(row);
    return model.factors
      .map((factor, index) => ({
        factor,
        lost: factor.weight * stretch - (scores.points[index]?.[row] ?? NaN),
      }))
      .filter(({ lost }) => lost > 0.005)
      .sort((a, b) => b.lost - a.lost)
      .slice(0, MOST_LOSSES)
      .map(({ factor, lost }) => labels.lostPoints(factor, lost))
      .join("; ");
  });
}

/** Points up to the threshold of the next better class; "" in the best one. */
function nextCells(scores: Scores): Cell[] {
  const { list } = scores.classes;
  return scoredCells(scores, (row) => {
    const above = list[(scores.classIndex[row] ?? 0) - 1];
    if (!above) return "";
    return fromBillionths(Math.max(0, toBillionths(above.from) - toBillionths(scores.score[row]!)));
  });
}

function estimateColumns({ model, table, scores, labels }: ColumnInput): ResultColumn[] {
  const { points, unstable } = reviewEstimates(model, table, scores);
  const share = (row: number) => (scores.score[row]! > 0 ? points[row]! / scores.score[row]! : 0);
  const isEstimated = (row: number) => points[row]! > 0 || unstable[row] === 1;
  return [
    {
      id: "estimated",
      header: labels.estimatedShare,
      values: scoredCells(scores, (row) => (isEstimated(row) ? share(row) : "")),
      numberFormat: "0%",
    },
    textColumn(
      "holds",
      labels.estimatesHold,
      scoredCells(scores, (row) => (isEstimated(row) ? (unstable[row] === 1 ? labels.no : labels.yes) : "")),
    ),
  ];
}

function robustnessColumns({ scores, labels, robustness }: ColumnInput): ResultColumn[] {
  if (!robustness) return [];
  const { kept, meanRank, bestRank, worstRank } = robustness;
  return [
    { id: "kept", header: labels.kept, values: numberCells(kept), numberFormat: "0%" },
    { id: "meanrank", header: labels.meanRank, values: numberCells(meanRank), numberFormat: "0.0" },
    textColumn(
      "rankband",
      labels.rankBand,
      scoredCells(scores, (row) => labels.fromTo(bestRank[row]!, worstRank[row]!)),
    ),
  ];
}
