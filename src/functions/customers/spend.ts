import { fitGammaGamma, gammaGammaExpectedSpend, type GammaGammaParams } from "../../core";

import type { Cells } from "../cells/cell-value";
import { memoise } from "../cells/memoise";
import { readNumbers } from "../cells/number-argument";
import { readParams } from "../cells/params-table";
import { rangeProblem, type ArgumentProblem } from "../cells/problem";
import { readRows } from "../cells/read-rows";
import { speak, type CustomerProblem } from "./speak";

/** The mean amount is not read where there was no repeat purchase, and may be left empty there. */
export const readMonetary = (monetary: Cells) => readNumbers("monetary", monetary, NaN);

/** What keeps a count and a mean amount from being used, or undefined. */
export function spendProblem(frequency: number, monetary: number): ArgumentProblem | undefined {
  const miscounted = rangeProblem("frequency", frequency, { least: 0, whole: true });
  if (miscounted || frequency === 0) return miscounted;
  return Number.isNaN(monetary)
    ? { kind: "blank", argument: "monetary" }
    : rangeProblem("monetary", monetary, { above: 0 });
}

const fit = memoise((_, [frequency, monetary]) =>
  fitGammaGamma({ frequency: frequency!, monetary: monetary! }),
);

/**
 * Fits the Gamma-Gamma model to mean amounts. The same amounts are fitted only once.
 *
 * @throws {CustomFunctions.Error} if an amount cannot be used, or if nobody bought again.
 */
export function fitSpend(frequency: Cells, monetary: Cells) {
  const columns = readRows(
    [readNumbers("frequency", frequency), readMonetary(monetary)],
    speak,
    ([count, mean]) => spendProblem(count!, mean!),
  );
  const fitted = fit("Gamma-Gamma", columns);
  if (!fitted.ok) throw speak({ kind: "no-repeat-purchases", customers: columns[0]!.length });
  return fitted.value;
}

/** @throws {CustomFunctions.Error} if the table holds no parameters of the Gamma-Gamma model. */
export const readSpendModel = (argument: string, params: Cells): GammaGammaParams =>
  readParams(argument, params, ["Gamma-Gamma"], speak).params;

/** Expected amount of a customer's next purchase, or why there is none. */
export function expectedSpend(
  params: GammaGammaParams,
  frequency: number,
  monetary: number,
): number | CustomerProblem | ArgumentProblem {
  const problem = spendProblem(frequency, monetary);
  if (problem) return problem;
  const amount = gammaGammaExpectedSpend(params, frequency, monetary);
  return amount === Infinity ? { kind: "spend-without-mean", q: params.q, frequency } : amount;
}

/** What the status of a fit adds where the model has no mean for customers without a repeat purchase. */
export const WITHOUT_MEAN = {
  de: "q ≤ 1: kein Mittelwert für Kunden ohne Wiederkauf",
  en: "q ≤ 1: no mean for customers without a repeat purchase",
};
