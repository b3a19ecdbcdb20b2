import { DEFAULT_BANDS, FEWEST_BANDS, MOST_BANDS, rfmScores } from "../../core";

import type { Cells } from "../cells/cell-value";
import {
  cellAt,
  isEmpty,
  isUsable,
  Reading,
  readingProblem,
  readNumbers,
  type NumberArgument,
} from "../cells/number-argument";
import { readOneNumber } from "../cells/one-number";
import { rangeProblem } from "../cells/problem";
import { speak } from "./speak";

/** Days of a hundred years: no time since a purchase is longer, but every serial day since the year 2000 is. */
const LONGEST_TIME = 36_525;

/** Marks and code of each customer: a row of four cells. */
export function rfmOfCustomers(recency: Cells, frequency: Cells, monetary: Cells, bands: Cells): unknown[][] {
  const marks = readOneNumber("bands", bands, speak, DEFAULT_BANDS);
  const bandsProblem = rangeProblem("bands", marks, { least: FEWEST_BANDS, most: MOST_BANDS, whole: true });
  if (bandsProblem) throw speak(bandsProblem);

  const columns = [
    readNumbers("recency", recency),
    readNumbers("frequency", frequency),
    readNumbers("monetary", monetary),
  ] as const;
  checkColumns(columns);
  const customers = columns[0].numbers.length;
  const faults = Array.from({ length: customers }, (_, at) => faultOf(columns, at));
  const [only] = faults;
  // Only a thrown error shows its sentence.
  if (customers === 1 && only instanceof CustomFunctions.Error) throw only;
  const known = ({ numbers }: NumberArgument) =>
    numbers.map((value, at) => (faults[at] === undefined ? value : NaN));
  const recencies = known(columns[0]);
  checkTimes(recencies);

  const scores = rfmScores(
    { recency: recencies, frequency: known(columns[1]), monetary: known(columns[2]) },
    marks,
  );
  return faults.map((fault, at) => {
    if (fault !== undefined) return [fault, fault, fault, fault];
    // Somebody without a fault is somebody to mark.
    if (!scores.ok) throw new Error(scores.issues[0].kind);
    const { recency: r, frequency: f, monetary: m } = scores.value;
    const [own, often, much] = [r.bands[at]!, f.bands[at]!, m.bands[at]!];
    return [own, often, much, own * 100 + often * 10 + much];
  });
}

function checkColumns(columns: readonly NumberArgument[]): void {
  const [first] = columns;
  for (const { name, rows, columns: width, numbers } of columns) {
    if (rows > 1 && width > 1) throw speak({ kind: "not-one-column", argument: name, rows, columns: width });
    if (numbers.length !== first!.numbers.length)
      throw speak({
        kind: "lengths-differ",
        argument: name,
        length: numbers.length,
        other: first!.name,
        otherLength: first!.numbers.length,
      });
  }
}

/** What stands in place of a customer's marks; undefined for a customer who gets them. */
function faultOf(columns: readonly NumberArgument[], at: number): unknown {
  const failed = columns.find(({ readings }) => readings[at] === Reading.error);
  if (failed) return cellAt(failed, at);
  if (columns.some(({ readings }) => readings[at] === Reading.heading)) return "";
  if (columns.every(({ readings }) => isEmpty(readings[at]!))) return "";
  const faulty = columns.find(({ readings }) => !isUsable(readings[at]!));
  if (faulty) return speak(readingProblem(faulty, at));
  const problem =
    rangeProblem("recency", columns[0]!.numbers[at]!, { least: 0 }) ??
    rangeProblem("frequency", columns[1]!.numbers[at]!, { least: 0 });
  return problem && speak(problem);
}

/** Dates in place of times would turn the marks for recency round. */
function checkTimes(recencies: Float64Array): void {
  const times = recencies.filter((value) => !Number.isNaN(value));
  const shortest = times.reduce((least, value) => Math.min(least, value), Infinity);
  if (times.length > 0 && shortest > LONGEST_TIME) throw speak({ kind: "recency-is-date", value: shortest });
}
