import { bgBbCountProbability, bgBbNewCustomerPurchases } from "../bg-bb";
import { bgNbdCountProbability, bgNbdNewCustomerPurchases } from "../bg-nbd";
import { mbgNbdCountProbability, mbgNbdNewCustomerPurchases } from "../mbg-nbd";
import { paretoNbdCountProbability, paretoNbdNewCustomerPurchases } from "../pareto-nbd";
import type { PurchaseModel } from "./purchase-model";

/**
 * Expected repeat purchases of a new customer.
 *
 * @param horizon Time since the first purchase, in the unit of age; under BG/BB a whole number of opportunities.
 * @returns A count from 0; NaN outside the domain.
 */
export function newCustomerPurchases(model: PurchaseModel, horizon: number): number {
  switch (model.kind) {
    case "bg-nbd":
      return bgNbdNewCustomerPurchases(model.params, horizon);
    case "mbg-nbd":
      return mbgNbdNewCustomerPurchases(model.params, horizon);
    case "pareto-nbd":
      return paretoNbdNewCustomerPurchases(model.params, horizon);
    case "bg-bb":
      return bgBbNewCustomerPurchases(model.params, horizon);
  }
}

/**
 * Probability that a new customer makes exactly `count` repeat purchases.
 *
 * @param horizon Like that of {@link newCustomerPurchases}.
 * @returns 0…1; NaN outside the domain.
 */
export function newCustomerCount(model: PurchaseModel, count: number, horizon: number): number {
  switch (model.kind) {
    case "bg-nbd":
      return bgNbdCountProbability(model.params, count, horizon);
    case "mbg-nbd":
      return mbgNbdCountProbability(model.params, count, horizon);
    case "pareto-nbd":
      return paretoNbdCountProbability(model.params, count, horizon);
    case "bg-bb":
      return bgBbCountProbability(model.params, count, horizon);
  }
}
