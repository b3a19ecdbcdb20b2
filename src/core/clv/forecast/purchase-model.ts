import * as betaDropout from "../beta-dropout/if-alive";
import { bgBbAlive, type BgBbParams } from "../bg-bb";
import * as bgBb from "../bg-bb/if-alive";
import { bgNbdAlive, type BgNbdParams } from "../bg-nbd";
import { FIRST_CHANCES as BG_NBD_CHANCES } from "../bg-nbd/types";
import { mbgNbdAlive, type MbgNbdParams } from "../mbg-nbd";
import { FIRST_CHANCES as MBG_NBD_CHANCES } from "../mbg-nbd/types";
import { paretoNbdAlive, type ParetoNbdParams } from "../pareto-nbd";
import * as paretoNbd from "../pareto-nbd/if-alive";

/** A fitted model of purchases. */
export type PurchaseModel =
  | { readonly kind: "bg-nbd"; readonly params: BgNbdParams }
  | { readonly kind: "mbg-nbd"; readonly params: MbgNbdParams }
  | { readonly kind: "pareto-nbd"; readonly params: ParetoNbdParams }
  | { readonly kind: "bg-bb"; readonly params: BgBbParams };

export type PurchaseModelKind = PurchaseModel["kind"];

/**
 * What a model says of a customer, split so that customers of equal frequency and age can share the costly part, which
 * does not depend on the recency. Each is NaN outside its domain.
 */
export interface Predictions {
  /** Probability of still being a customer; under BG/BB at the next opportunity. */
  readonly alive: (frequency: number, recency: number, age: number) => number;
  /** The probability that `ifAlive` is to be weighed by; under BG/BB that at the last opportunity. */
  readonly aliveSoFar: (frequency: number, recency: number, age: number) => number;
  /** Present value, in purchases, of what a living customer buys; the rate is effective per unit of the horizon. */
  readonly ifAlive: (frequency: number, age: number, discountRate: number, horizon: number) => number;
}

/** An effective rate per unit of time as a continuously compounded one. */
const compounded = (discountRate: number): number => (discountRate < 0 ? NaN : Math.log1p(discountRate));

export function predictionsOf(model: PurchaseModel): Predictions {
  switch (model.kind) {
    case "bg-nbd": {
      const { params } = model;
      const alive = bgNbdAlive.bind(undefined, params);
      return {
        alive,
        aliveSoFar: alive,
        ifAlive: (frequency, age, rate, horizon) =>
          betaDropout.residualIfAlive(params, BG_NBD_CHANCES, frequency, age, compounded(rate), horizon),
      };
    }
    case "mbg-nbd": {
      const { params } = model;
      const alive = mbgNbdAlive.bind(undefined, params);
      return {
        alive,
        aliveSoFar: alive,
        ifAlive: (frequency, age, rate, horizon) =>
          betaDropout.residualIfAlive(params, MBG_NBD_CHANCES, frequency, age, compounded(rate), horizon),
      };
    }
    case "pareto-nbd": {
      const { params } = model;
      const alive = paretoNbdAlive.bind(undefined, params);
      return {
        alive,
        aliveSoFar: alive,
        ifAlive: (frequency, age, rate, horizon) =>
          paretoNbd.residualIfAlive(params, frequency, age, compounded(rate), horizon),
      };
    }
    case "bg-bb": {
      const { params } = model;
      return {
        alive: bgBbAlive.bind(undefined, params),
        aliveSoFar: bgBb.aliveAtLastOpportunity.bind(undefined, params),
        ifAlive: bgBb.residualIfAlive.bind(undefined, params),
      };
    }
  }
}
