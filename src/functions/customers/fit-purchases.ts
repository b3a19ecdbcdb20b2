import {
  fitBgBb,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  type CustomerColumns,
  type Issue,
  type Result,
} from "../../core";

import { isBlank, type Cells } from "../cells/cell-value";
import type { FitSummary } from "../cells/fit-table";
import { memoise } from "../cells/memoise";
import { readNumbers } from "../cells/number-argument";
import { readOption } from "../cells/options";
import { readRows } from "../cells/read-rows";
import { historyProblem } from "./history";
import { PURCHASE_MODELS, type PurchaseModelName } from "./purchase-models";
import { speak } from "./speak";

const FITS: Readonly<Record<PurchaseModelName, (customers: CustomerColumns) => Result<FitSummary>>> = {
  "BG/NBD": fitBgNbd,
  "MBG/NBD": fitMbgNbd,
  "Pareto/NBD": fitParetoNbd,
  "BG/BB": fitBgBb,
};

const fit = memoise((model, [frequency, recency, age]) =>
  FITS[model as PurchaseModelName]({ frequency: frequency!, recency: recency!, age: age! }),
);

/** @throws {CustomFunctions.Error} if no model has this name. */
export function readPurchaseModelName(given: unknown): PurchaseModelName {
  if (isBlank(given)) return PURCHASE_MODELS[0];
  const read = readOption(
    "model",
    given,
    PURCHASE_MODELS.map((value) => ({ value, de: [value], en: [value] })),
  );
  if ("kind" in read) throw speak(read);
  return read.value;
}

/**
 * Fits a model to purchase histories. The same histories are fitted only once.
 *
 * @throws {CustomFunctions.Error} if a history cannot be one, or if nobody bought again.
 */
export function fitPurchases(
  model: PurchaseModelName,
  frequency: Cells,
  recency: Cells,
  age: Cells,
): FitSummary {
  const columns = readRows(
    [readNumbers("frequency", frequency), readNumbers("recency", recency), readNumbers("age", age)],
    speak,
    ([x, tx, T]) => historyProblem(model, x!, tx!, T!),
  );
  const fitted = fit(model, columns);
  if (!fitted.ok) throw speak(estimationProblem(fitted.issues[0], columns[0]!.length));
  return fitted.value;
}

/** Rows are checked before, so what is left to refuse is that there is nothing to estimate from. */
function estimationProblem({ kind }: Issue, customers: number) {
  return kind === "customers-empty"
    ? ({ kind: "argument-empty", argument: "frequency" } as const)
    : ({ kind: "no-repeat-purchases", customers } as const);
}
