import type { Cells } from "./cell-value";
import { cellAt, isUsable, Reading, readingProblem, readNumbers } from "./number-argument";
import type { Speaker } from "./speak";

/**
 * An argument that is one number for the whole call.
 *
 * @param whenBlank The number that an empty cell, or an argument that was left out, stands for.
 * @throws {CustomFunctions.Error} the error in the cell, or what keeps it from being one number.
 */
export function readOneNumber(name: string, given: Cells, speak: Speaker<never>, whenBlank?: number): number {
  const argument = readNumbers(name, given, whenBlank);
  const { numbers, readings } = argument;
  if (numbers.length !== 1) throw speak({ kind: "not-one-cell", argument: name, cells: numbers.length });
  if (readings[0] === Reading.error) throw cellAt(argument, 0);
  if (!isUsable(readings[0]!)) throw speak(readingProblem(argument, 0));
  return numbers[0]!;
}
