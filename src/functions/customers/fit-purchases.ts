import {
  fitBgBb,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  type CustomerColumns,
  type FitOptions,
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

type PurchaseFit = (customers: CustomerColumns, options?: FitOptions) => Result<FitSummary>;

const FITS: Readonly<Record<PurchaseModelName, PurchaseFit>> = {
  "BG/NBD": fitBgNbd,
  "MBG/NBD": fitMbgNbd,
  "Pareto/NBD": fitParetoNbd,
  "BG/BB": fitBgBb,
};

/** Lists from which a search is cut short: Excel waits while a cell is calculated. */
const LONG_LIST = 20_000;
/** A search that has an end finds it in a third of these steps. */
const STEPS_FOR_LONG_LISTS: Readonly<Partial<Record<PurchaseModelName, number>>> = {
  "Pareto/NBD": 25,
  "BG/BB": 100,
};

const fit = memoise((name, [frequency, recency, age]) => {
  const model = name as PurchaseModelName;
  const maxIterations = age!.length > LONG_LIST ? STEPS_FOR_LONG_LISTS[model] : undefined;
  const customers = { frequency: frequency!, recency: recency!, age: age! };
  return FITS[model](customers, maxIterations === undefined ? {} : { maxIterations });
});

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
