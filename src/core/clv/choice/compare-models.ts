import type { Issue } from "../../result";
import type { CustomerColumns } from "../customers";
import { fitPurchaseModel, type FittedPurchaseModel } from "../forecast/fit-purchase-model";
import type { PurchaseModelKind } from "../forecast/purchase-model";
import { holdoutError, type Holdout, type HoldoutError } from "./holdout-error";
import { proposeModelKind, type ModelProposal } from "./propose-model-kind";

/** A fitted model with what it is compared by. */
export interface ComparedModel extends FittedPurchaseModel {
  readonly kind: PurchaseModelKind;
  /** Akaike's and Schwarz's criterion; the smaller, the better. */
  readonly aic: number;
  readonly bic: number;
  /** Undefined without a holdout period. */
  readonly holdout: (HoldoutError & { readonly calibrated: FittedPurchaseModel }) | undefined;
}

/** A model that the histories do not allow. */
export interface UnfittedModel {
  readonly kind: PurchaseModelKind;
  readonly issues: readonly [Issue, ...Issue[]];
}

export interface ModelComparison {
  readonly models: readonly ComparedModel[];
  readonly unfitted: readonly UnfittedModel[];
  /** Undefined where no model was fitted. */
  readonly proposal: ModelProposal | undefined;
}

/** The models for customers who may buy at any time. */
export const CONTINUOUS_KINDS = ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const;

const PARAMETERS = 4;

/**
 * Fits several models to the same customers and puts them side by side.
 *
 * @param customers Histories until the end of the observation; the models returned are fitted to these.
 * @param holdout A forecast is made from its histories alone and held against what happened.
 */
export function compareModels(
  kinds: readonly PurchaseModelKind[],
  customers: CustomerColumns,
  holdout?: Holdout,
): ModelComparison {
  const models: ComparedModel[] = [];
  const unfitted: UnfittedModel[] = [];
  for (const kind of kinds) {
    const calibrated = holdout && fitPurchaseModel(kind, holdout.customers);
    const start = calibrated?.ok ? { start: { ...calibrated.value.model.params } } : {};
    const fitted = fitPurchaseModel(kind, customers, start);
    if (!fitted.ok) {
      unfitted.push({ kind, issues: fitted.issues });
      continue;
    }
    const { logLikelihood, customers: count } = fitted.value.fit;
    models.push({
      ...fitted.value,
      kind,
      aic: 2 * PARAMETERS - 2 * logLikelihood,
      bic: PARAMETERS * Math.log(count) - 2 * logLikelihood,
      holdout:
        holdout && calibrated?.ok
          ? { ...holdoutError(calibrated.value.model, holdout), calibrated: calibrated.value }
          : undefined,
    });
  }
  return { models, unfitted, proposal: proposeModelKind(models) };
}
