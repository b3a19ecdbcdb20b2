import { commonShape, Places } from "./common-shape";
import { cellAt, isUsable, isVacant, Reading, readingProblem, type NumberArgument } from "./number-argument";
import type { ArgumentProblem } from "./problem";
import type { Problem, Speaker } from "./speak";

/** What one element of the result is: a number or text, or the reason why there is none. */
export type Outcome<P extends Problem> = number | string | P | ArgumentProblem;

/**
 * Calculates every element of a result from the numbers that stand at its place in the arguments. Arguments of a
 * single cell, row or column serve for all elements, so that a column beside a row makes a table.
 *
 * An error cell stays the error it is. A heading gives "", and so does an element whose `subjects` are all empty.
 * What cannot be read or calculated becomes an error of that one element; where there is only one, it is thrown,
 * since Excel shows the sentence of a single cell only then.
 *
 * @param subjects The arguments that say whether there is anything to calculate, such as a customer's history.
 * @param others Further arguments, read with the value that an empty cell stands for, or needed like the subjects.
 * @param calculate Gets the numbers in the order of the arguments; the array is used again for the next element.
 */
export function eachElement<P extends Problem>(
  subjects: readonly NumberArgument[],
  others: readonly NumberArgument[],
  speak: Speaker<P>,
  calculate: (numbers: Float64Array) => Outcome<P>,
): unknown[][] {
  return thrownIfAlone(elementsOf(subjects, others, speak, (numbers) => cellOf(calculate(numbers), speak)));
}

/**
 * Like `eachElement`, for calculations that are cheaper for many elements at once.
 *
 * @param check What keeps an element from being calculated.
 * @param calculateAll Gets a column for each argument, with an entry for each element that has passed the check.
 */
export function eachTogether<P extends Problem>(
  subjects: readonly NumberArgument[],
  others: readonly NumberArgument[],
  speak: Speaker<P>,
  check: (numbers: Float64Array) => P | ArgumentProblem | undefined,
  calculateAll: (columns: readonly Float64Array[]) => readonly Outcome<P>[],
): unknown[][] {
  const columns = [...subjects, ...others].map((): number[] => []);
  const result = elementsOf(subjects, others, speak, (numbers) => {
    const problem = check(numbers);
    if (problem) return speak(problem);
    const entry = new Entry(columns[0]!.length);
    columns.forEach((column, i) => column.push(numbers[i]!));
    return entry;
  });
  const outcomes = calculateAll(columns.map((column) => Float64Array.from(column)));
  return thrownIfAlone(
    result.map((row) =>
      row.map((cell) => (cell instanceof Entry ? cellOf(outcomes[cell.index]!, speak) : cell)),
    ),
  );
}

/** Keeps the place of an element that is calculated later. */
class Entry {
  constructor(readonly index: number) {}
}

/** An outcome as a cell shows it. */
function cellOf<P extends Problem>(outcome: Outcome<P>, speak: Speaker<P>): unknown {
  if (typeof outcome === "number") return Number.isFinite(outcome) ? outcome : speak({ kind: "not-finite" });
  return typeof outcome === "string" ? outcome : speak(outcome);
}

function elementsOf<P extends Problem>(
  subjects: readonly NumberArgument[],
  others: readonly NumberArgument[],
  speak: Speaker<P>,
  elementFrom: (numbers: Float64Array) => unknown,
): unknown[][] {
  const args = [...subjects, ...others];
  const { rows, columns } = commonShape(args, speak);
  const numbers = new Float64Array(args.length);
  const places = new Places(args);

  const element = (): unknown => {
    for (let i = 0; i < args.length; i++) {
      const at = places.at[i]!;
      if (!isUsable(args[i]!.readings[at]!)) return withoutNumbers(args, subjects.length, places.at, speak);
      numbers[i] = args[i]!.numbers[at]!;
    }
    return elementFrom(numbers);
  };

  const result: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const elements: unknown[] = [];
    for (let column = 0; column < columns; column++) {
      places.moveTo(row, column);
      elements.push(element());
    }
    result.push(elements);
  }
  return result;
}

function withoutNumbers<P extends Problem>(
  args: readonly NumberArgument[],
  subjects: number,
  positions: Int32Array,
  speak: Speaker<P>,
): unknown {
  const readings = args.map(({ readings: all }, i) => all[positions[i]!]!);
  const failed = readings.indexOf(Reading.error);
  if (failed >= 0) return cellAt(args[failed]!, positions[failed]!);
  if (readings.includes(Reading.heading)) return "";
  if (isVacant(args.slice(0, subjects), readings)) return "";
  const faulty = readings.findIndex((reading) => !isUsable(reading));
  return speak(readingProblem(args[faulty]!, positions[faulty]!));
}

/** A result as it is, but a single error thrown: only so does Excel show its sentence. */
export function thrownIfAlone(result: unknown[][]): unknown[][] {
  const [[first] = []] = result;
  if (result.length === 1 && result[0]!.length === 1 && first instanceof CustomFunctions.Error) throw first;
  return result;
}
