import { isLeftOut, type Cells } from "../cells/cell-value";
import { eachElement } from "../cells/each-element";
import { readNumbers } from "../cells/number-argument";
import { rangeProblem } from "../cells/problem";
import { speak } from "./speak";

/**
 * The sum of customer values, each times its number of customers.
 *
 * @throws {CustomFunctions.Error} the first value that cannot be used: a sum without it would mislead.
 */
export function equityOf(values: Cells, counts: Cells): number {
  const amounts = eachElement(
    [readNumbers("values", values)],
    [readNumbers("counts", counts, isLeftOut(counts) ? 1 : undefined)],
    speak,
    (numbers) => rangeProblem("counts", numbers[1]!, { least: 0 }) ?? numbers[0]! * numbers[1]!,
  ).flat();
  const failed = amounts.find((amount) => amount instanceof CustomFunctions.Error);
  if (failed) throw failed;
  const usable = amounts.filter((amount) => typeof amount === "number");
  if (usable.length === 0) throw speak({ kind: "argument-empty", argument: "values" });
  const sum = usable.reduce((total, amount) => total + amount, 0);
  if (!Number.isFinite(sum)) throw speak({ kind: "not-finite" });
  return sum;
}
