import { type Factor, spreadWeights } from "../../../core";
import { weightSum, withWeights } from "./weights";

export interface WeightChange {
  readonly id: string;
  /** 0–100 */
  readonly weight: number;
  readonly locked: readonly string[];
  /** True when the other, unlocked factors make good for the change so that the sum is 100. */
  readonly balance: boolean;
  /** Changes of one drag are all taken from where the drag began, so that nothing is lost on the way. */
  readonly gesture?: string | undefined;
}

/** Changes of weights, with the memory that makes them forgiving. */
export interface Weighing {
  set(factors: readonly Factor[], change: WeightChange): readonly Factor[];
  /** Brings the sum to 100 by the unlocked factors. */
  spread(factors: readonly Factor[], locked: readonly string[]): readonly Factor[];
}

/**
 * A weight that was just set stays while others can make good for the next one: who types 30, 30, 20 from top to bottom
 * keeps all three. Only when the untouched factors cannot carry it do the touched ones give way.
 */
export function createWeighing(): Weighing {
  const shapes = new Map<string, Factor>();
  let touched: readonly string[] = [];
  let begun: { readonly gesture: string; readonly factors: readonly Factor[] } | undefined;

  const startOf = (factors: readonly Factor[], gesture: string | undefined) => {
    if (gesture === undefined) begun = undefined;
    else if (begun?.gesture !== gesture || !sameFactors(begun.factors, factors)) begun = { gesture, factors };
    return begun?.factors ?? factors;
  };

  return {
    set(factors, { id, weight, locked, balance, gesture }) {
      const start = startOf(factors, gesture);
      touched = [...touched.filter((each) => each !== id), id];
      if (!balance) return withWeights(start, replaced(start, id, weight), shapes);
      const others = start.filter((factor) => factor.id !== id && !locked.includes(factor.id));
      if (others.length === 0) return withWeights(start, replaced(start, id, weight), shapes);

      const lockedSum = weightSum(start.filter((factor) => factor.id !== id && locked.includes(factor.id)));
      const possible = Math.max(0, Math.min(weight, Number((100 - lockedSum).toFixed(4))));
      const kept = others.filter((factor) => touched.includes(factor.id));
      const keepsTouched = kept.length < others.length && possible + lockedSum + weightSum(kept) <= 100;
      if (!keepsTouched) touched = [id];
      const held = [...locked, id, ...(keepsTouched ? kept.map((factor) => factor.id) : [])];
      const proposal = start.map((factor) => (factor.id === id ? { ...factor, weight: possible } : factor));
      return withWeights(start, weightsOf(spreadWeights(proposal, held)), shapes);
    },
    spread(factors, locked) {
      touched = [];
      return withWeights(factors, weightsOf(spreadWeights(factors, locked)), shapes);
    },
  };
}

const weightsOf = (factors: readonly Factor[]) => factors.map(({ weight }) => weight);

const replaced = (factors: readonly Factor[], id: string, weight: number) =>
  factors.map((factor) => (factor.id === id ? weight : factor.weight));

const sameFactors = (one: readonly Factor[], other: readonly Factor[]) =>
  one.length === other.length && one.every((factor, index) => factor.id === other[index]!.id);
