import { bgBbAlive, bgNbdAlive, mbgNbdAlive, paretoNbdAlive } from "../../core";

import type { Cells } from "../cells/cell-value";
import type { Fitted } from "../cells/params-models";
import { readParams } from "../cells/params-table";
import { speak } from "./speak";

/** Models of purchases that `CLV.FIT` estimates; the first is the default. */
export const PURCHASE_MODELS = ["BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB"] as const;
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number];
type PurchaseModel = Fitted<PurchaseModelName>;

/** @throws {CustomFunctions.Error} if the table holds no parameters of a model of purchases. */
export const readPurchaseModel = (params: Cells): PurchaseModel =>
  readParams("params", params, PURCHASE_MODELS, speak);

/** P(alive) under a fitted model, by frequency, recency and age. */
export function aliveUnder(fitted: PurchaseModel): (x: number, recency: number, age: number) => number {
  switch (fitted.model) {
    case "BG/NBD":
      return (x, recency, age) => bgNbdAlive(fitted.params, x, recency, age);
    case "MBG/NBD":
      return (x, recency, age) => mbgNbdAlive(fitted.params, x, recency, age);
    case "Pareto/NBD":
      return (x, recency, age) => paretoNbdAlive(fitted.params, x, recency, age);
    case "BG/BB":
      return (x, recency, age) => bgBbAlive(fitted.params, x, recency, age);
  }
}
