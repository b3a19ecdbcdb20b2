import { ok, type Result } from "../../result";
import { fitBgBb, type OpportunityIssue } from "../bg-bb";
import { fitBgNbd } from "../bg-nbd";
import type { CustomerColumns, CustomerIssue } from "../customers";
import type { Fit, FitOptions } from "../fit-status";
import { fitMbgNbd } from "../mbg-nbd";
import { fitParetoNbd } from "../pareto-nbd";
import type { PurchaseModel, PurchaseModelKind } from "./purchase-model";

/** A model together with how its parameters were found. */
export interface FittedPurchaseModel {
  readonly model: PurchaseModel;
  readonly fit: Fit<string>;
}

/** Fits the model of a kind by maximum likelihood; see the fits themselves for units and status. */
export function fitPurchaseModel(
  kind: PurchaseModelKind,
  customers: CustomerColumns,
  options: FitOptions = {},
): Result<FittedPurchaseModel, CustomerIssue | OpportunityIssue> {
  switch (kind) {
    case "bg-nbd":
      return fitted(fitBgNbd(customers, options), (params) => ({ kind, params }));
    case "mbg-nbd":
      return fitted(fitMbgNbd(customers, options), (params) => ({ kind, params }));
    case "pareto-nbd":
      return fitted(fitParetoNbd(customers, options), (params) => ({ kind, params }));
    case "bg-bb":
      return fitted(fitBgBb(customers, options), (params) => ({ kind, params }));
  }
}

function fitted<K extends string>(
  found: Result<Fit<K>, CustomerIssue | OpportunityIssue>,
  modelOf: (params: Readonly<Record<K, number>>) => PurchaseModel,
): Result<FittedPurchaseModel, CustomerIssue | OpportunityIssue> {
  return found.ok ? ok({ model: modelOf(found.value.params), fit: found.value }) : found;
}
