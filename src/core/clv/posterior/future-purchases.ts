import type { PurchaseModel } from "../forecast/purchase-model";
import type { UnitTerms } from "../customer-base/yearly-terms";
import type { Variates } from "./random-variates";

/** Told of each purchase in turn: the factor by which its time discounts it. */
export type OnPurchase = (discount: number) => void;

/**
 * Plays one possible future of a customer who is alive for certain, whose rate and chance to leave are drawn from what
 * the history teaches about them.
 *
 * @returns The function that plays it for a frequency and an age.
 */
export function futureOf(
  model: PurchaseModel,
  { discountRate, horizon }: UnitTerms,
  variates: Variates,
): (frequency: number, age: number, onPurchase: OnPurchase) => void {
  const { uniform, gamma, beta, exponential } = variates;
  const delta = Math.log1p(discountRate);
  switch (model.kind) {
    case "bg-nbd":
    case "mbg-nbd": {
      const { r, alpha, a, b } = model.params;
      const firstChances = model.kind === "bg-nbd" ? 0 : 1;
      return (frequency, age, onPurchase) => {
        const rate = gamma(r + frequency) / (alpha + age);
        let time = exponential() / rate;
        if (!(time <= horizon)) return;
        const leaving = beta(a, b + frequency + firstChances);
        for (; time <= horizon; time += exponential() / rate) {
          onPurchase(Math.exp(-delta * time));
          if (uniform() < leaving) return;
        }
      };
    }
    case "pareto-nbd": {
      const { r, alpha, s, beta: rate } = model.params;
      return (frequency, age, onPurchase) => {
        const buying = gamma(r + frequency) / (alpha + age);
        const end = Math.min(horizon, (exponential() * (rate + age)) / gamma(s));
        for (let time = exponential() / buying; time <= end; time += exponential() / buying)
          onPurchase(Math.exp(-delta * time));
      };
    }
    case "bg-bb": {
      const { alpha, beta: notBuying, gamma: leaves, delta: stays } = model.params;
      return (frequency, opportunities, onPurchase) => {
        const buying = beta(alpha + frequency, notBuying + opportunities - frequency);
        const leaving = beta(leaves, stays + opportunities);
        for (let t = 1; t <= horizon; t++) {
          if (uniform() < leaving) return;
          if (uniform() < buying) onPurchase((1 + discountRate) ** -t);
        }
      };
    }
  }
}
