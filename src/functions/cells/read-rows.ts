import { commonShape, Places } from "./common-shape";
import { cellAt, isUsable, isVacant, Reading, readingProblem, type NumberArgument } from "./number-argument";
import type { ArgumentProblem } from "./problem";
import type { Problem, Speaker } from "./speak";

/**
 * The arguments as columns of numbers, one entry per row that holds something: headings and rows without any entry
 * are left out. For calculations over all rows at once, where one bad row spoils the whole.
 *
 * @param check What keeps the numbers of a row from being used. The array is used again for the next row.
 * @throws {CustomFunctions.Error} the first error cell, or the first problem with its row.
 */
export function readRows<P extends Problem>(
  args: readonly NumberArgument[],
  speak: Speaker<P>,
  check: (numbers: Float64Array) => P | ArgumentProblem | undefined,
): readonly Float64Array[] {
  const { rows, columns } = commonShape(args, speak);
  const kept = args.map(() => new Float64Array(rows * columns));
  const numbers = new Float64Array(args.length);
  const places = new Places(args);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      places.moveTo(row, column);
      const readings = args.map((each, i) => each.readings[places.at[i]!]!);
      const failed = readings.indexOf(Reading.error);
      if (failed >= 0) throw cellAt(args[failed]!, places.at[failed]!);
      if (readings.includes(Reading.heading) || isVacant(args, readings)) continue;

      const faulty = readings.findIndex((reading) => !isUsable(reading));
      args.forEach((each, i) => (numbers[i] = each.numbers[places.at[i]!]!));
      const problem = faulty >= 0 ? readingProblem(args[faulty]!, places.at[faulty]!) : check(numbers);
      if (problem) throw speak(problem, Math.max(row, column) + 1);
      kept.forEach((values, i) => (values[count] = numbers[i]!));
      count++;
    }
  }
  return kept.map((values) => values.slice(0, count));
}
