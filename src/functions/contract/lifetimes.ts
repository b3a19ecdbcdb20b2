import {
  betaGeometricExpectedLifetime,
  betaGeometricResidualLifetime,
  betaGeometricSurvival,
  type BetaGeometricParams,
} from "../../core";

import { isLeftOut, type Cells } from "../cells/cell-value";
import { eachElement, type Outcome } from "../cells/each-element";
import { readNumbers } from "../cells/number-argument";
import { readParams } from "../cells/params-table";
import { rangeProblem } from "../cells/problem";
import { speak, type ContractProblem } from "./speak";

const readRetention = (params: Cells): BetaGeometricParams =>
  readParams("params", params, ["sBG"], speak).params;

/** The share of customers that is left after each number of renewals. */
export function survivalShares(params: Cells, periods: Cells): unknown[][] {
  const retention = readRetention(params);
  return eachElement(
    [readNumbers("periods", periods)],
    [],
    speak,
    (numbers) =>
      rangeProblem("periods", numbers[0]!, { least: 0, whole: true }) ??
      betaGeometricSurvival(retention, numbers[0]!),
  );
}

/** The discounted payments to come from customers with a number of renewals, or from new ones where it is left out. */
export function residualLifetimes(params: Cells, discountRate: Cells, renewals: Cells): unknown[][] {
  const retention = readRetention(params);
  const rates = readNumbers("discount_rate", discountRate);
  const bounded = (rate: number, payments: () => number): Outcome<ContractProblem> => {
    const problem = rangeProblem("discount_rate", rate, { least: 0, most: 1 });
    if (problem) return problem;
    const lifetime = payments();
    return lifetime === Infinity ? { kind: "lifetime-unbounded", alpha: retention.alpha } : lifetime;
  };
  if (isLeftOut(renewals))
    return eachElement([rates], [], speak, (numbers) =>
      bounded(numbers[0]!, () => betaGeometricExpectedLifetime(retention, numbers[0]!)),
    );
  return eachElement(
    [readNumbers("renewals", renewals)],
    [rates],
    speak,
    (numbers) =>
      rangeProblem("renewals", numbers[0]!, { least: 0, whole: true }) ??
      bounded(numbers[1]!, () => betaGeometricResidualLifetime(retention, numbers[1]!, numbers[0]!)),
  );
}
