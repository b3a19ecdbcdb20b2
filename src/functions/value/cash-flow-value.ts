import { presentValue, type Timing } from "../../core";

import { isLeftOut, type Cells } from "../cells/cell-value";
import { eachElement, type Outcome } from "../cells/each-element";
import { readNumbers } from "../cells/number-argument";
import { readTiming } from "../cells/options";
import { rangeProblem, type ArgumentProblem } from "../cells/problem";
import { readLists } from "../cells/list-argument";
import { rateProblem, shareProblem } from "./rates";
import { chosen } from "./retention-value";
import { speak, type ValueProblem } from "./speak";

/** The arguments of `CLV.CASHFLOW_VALUE`. */
interface CashFlowArguments {
  readonly contributions: Cells;
  readonly discountRate: Cells;
  readonly survival: Cells;
  readonly timing: unknown;
  readonly acquisitionCost: Cells;
}

/** The present value of listed contributions, one value a customer. */
export function cashFlowValues(given: CashFlowArguments): unknown[][] {
  const timing: Timing = chosen(readTiming(given.timing, "end"));
  const contributions = readLists("contributions", given.contributions);
  const curves = isLeftOut(given.survival) ? undefined : readLists("survival", given.survival);
  return eachElement(
    [contributions.place],
    [
      readNumbers("discount_rate", given.discountRate),
      readNumbers("acquisition_cost", given.acquisitionCost, 0),
      ...(curves ? [curves.place] : []),
    ],
    speak,
    (numbers): Outcome<ValueProblem> => {
      // A period without an entry brings nothing.
      const contribution = contributions.lists[numbers[0]!]!.map((value) =>
        Number.isNaN(value) ? 0 : value,
      );
      const discountRate = numbers[1]!;
      const acquisitionCost = numbers[2]!;
      const survival = curves?.lists[numbers[3]!];
      const problem =
        rateProblem("discount_rate", discountRate) ??
        rangeProblem("acquisition_cost", acquisitionCost, { least: 0 }) ??
        (survival && curveProblem(survival, contribution.length));
      if (problem) return problem;
      const periods = contribution.length;
      const value = presentValue({ contribution, discountRate, survival, timing, acquisitionCost, periods });
      return value.ok ? value.value : { kind: "not-finite" };
    },
  );
}

function curveProblem(
  survival: readonly number[],
  needed: number,
): ValueProblem | ArgumentProblem | undefined {
  for (const [at, value] of survival.entries()) {
    if (Number.isNaN(value)) return { kind: "survival-gap", period: at + 1 };
    const problem = shareProblem("survival", value);
    if (problem) return problem;
    if (at > 0 && value > survival[at - 1]!) return { kind: "survival-rises", period: at + 1, value };
  }
  return survival.length < needed
    ? { kind: "survival-too-short", given: survival.length, needed }
    : undefined;
}
