import { cellAt, Reading, readingProblem, type NumberArgument } from "./number-argument";
import type { ArgumentProblem } from "./problem";
import type { Problem, Speaker } from "./speak";

/** What one element of the result is: a number or text, or the reason why there is none. */
export type Outcome<P extends Problem> = number | string | P | ArgumentProblem;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The rows and columns of a result: those of the largest argument. A single row or column serves for all.
 *
 * @throws {CustomFunctions.Error} if two arguments have different lengths.
 */
function commonShape(args: readonly NumberArgument[], speak: Speaker<never>): Shape {
  const longest = (side: "rows" | "columns") => {
    const most = args.reduce((best, each) => (each[side] > best[side] ? each : best));
    const unequal = args.find((each) => each[side] !== 1 && each[side] !== most[side]);
    if (!unequal) return most[side];
    throw speak({
      kind: "lengths-differ",
      argument: unequal.name,
      length: unequal[side],
      other: most.name,
      otherLength: most[side],
    });
  };
  return { rows: longest("rows"), columns: longest("columns") };
}

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
  const args = [...subjects, ...others];
  const { rows, columns } = commonShape(args, speak as Speaker<never>);
  const rowSteps = args.map((each) => (each.rows === 1 ? 0 : each.columns));
  const columnSteps = args.map((each) => (each.columns === 1 ? 0 : 1));
  const numbers = new Float64Array(args.length);
  const positions = new Int32Array(args.length);

  const element = (row: number, column: number): unknown => {
    let isReadable = true;
    for (let i = 0; i < args.length; i++) {
      const at = row * rowSteps[i]! + column * columnSteps[i]!;
      positions[i] = at;
      if (args[i]!.readings[at] === Reading.number) numbers[i] = args[i]!.numbers[at]!;
      else isReadable = false;
    }
    if (!isReadable) return withoutNumbers(args, subjects.length, positions, speak);
    const outcome = calculate(numbers);
    if (typeof outcome === "number")
      return Number.isFinite(outcome) ? outcome : speak({ kind: "not-finite" });
    return typeof outcome === "string" ? outcome : speak(outcome);
  };

  const result: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const elements: unknown[] = [];
    for (let column = 0; column < columns; column++) elements.push(element(row, column));
    result.push(elements);
  }
  return thrownIfAlone(result);
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
  if (readings.slice(0, subjects).every((reading) => reading === Reading.blank)) return "";
  const faulty = readings.findIndex((reading) => reading !== Reading.number);
  return speak(readingProblem(args[faulty]!, positions[faulty]!));
}

/** A result as it is, but a single error thrown: only so does Excel show its sentence. */
export function thrownIfAlone(result: unknown[][]): unknown[][] {
  const [[first] = []] = result;
  if (result.length === 1 && result[0]!.length === 1 && first instanceof CustomFunctions.Error) throw first;
  return result;
}
