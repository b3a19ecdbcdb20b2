import { fromBillionths, toBillionths } from "../../core";

import type { Cells } from "../cells/cell-value";
import { thrownIfAlone } from "../cells/each-element";
import { cellAt, isEmpty, isUsable, Reading, readingProblem, readNumbers } from "../cells/number-argument";
import { rangeProblem, type ArgumentProblem } from "../cells/problem";
import { speak, type ScoringProblem } from "./speak";

const HIGHEST_SCORE = 100;

/** The sum of each row of points, exact in decimals: one score per customer. */
export function scoresOfPoints(points: Cells): unknown[][] {
  const argument = readNumbers("points", points);
  const { rows, columns, numbers, readings } = argument;

  const scoreOfRow = (row: number): unknown => {
    const start = row * columns;
    const own = readings.subarray(start, start + columns);
    const failed = own.indexOf(Reading.error);
    if (failed >= 0) return cellAt(argument, start + failed);
    if (own.includes(Reading.heading) || own.every(isEmpty)) return "";
    const unreadable = own.indexOf(Reading.unreadable);
    if (unreadable >= 0) return speak(readingProblem(argument, start + unreadable));
    const missing = own.findIndex((reading) => !isUsable(reading));
    if (missing >= 0) return speak({ kind: "points-missing", column: missing + 1 });
    const score = scoreOf(numbers.subarray(start, start + columns));
    return typeof score === "number" ? score : speak(score);
  };
  return thrownIfAlone(Array.from({ length: rows }, (_, row) => [scoreOfRow(row)]));
}

function scoreOf(points: Float64Array): number | ScoringProblem | ArgumentProblem {
  let sum = 0;
  for (const each of points) {
    const problem = rangeProblem("points", each, { least: 0 });
    if (problem) return problem;
    sum += toBillionths(each);
  }
  const score = fromBillionths(sum);
  return score > HIGHEST_SCORE ? { kind: "score-above-hundred", sum: score } : score;
}
