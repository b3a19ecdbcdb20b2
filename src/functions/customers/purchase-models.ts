import type { PurchaseModel, PurchaseModelKind } from "../../core";

import type { Cells } from "../cells/cell-value";
import { readParams } from "../cells/params-table";
import { speak } from "./speak";

/** Models of purchases that `CLV.FIT` estimates; the first is the default. */
export const PURCHASE_MODELS = ["BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB"] as const;
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number];

const KINDS = {
  "BG/NBD": "bg-nbd",
  "MBG/NBD": "mbg-nbd",
  "Pareto/NBD": "pareto-nbd",
  "BG/BB": "bg-bb",
} as const satisfies Readonly<Record<PurchaseModelName, PurchaseModelKind>>;

/** A fitted model of purchases with the name that users know it by. */
export interface NamedPurchaseModel {
  readonly name: PurchaseModelName;
  readonly model: PurchaseModel;
}

/** @throws {CustomFunctions.Error} if the table holds no parameters of a model of purchases. */
export function readPurchaseModel(table: Cells): NamedPurchaseModel {
  const { model: name, params } = readParams("params", table, PURCHASE_MODELS, speak);
  // The reader has matched the parameters to the name.
  return { name, model: { kind: KINDS[name], params } as PurchaseModel };
}
