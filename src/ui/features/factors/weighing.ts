import { type Factor, spreadWeights } from "../../../core";
import { weightSum, withWeights } from "./weights";

type Factors = readonly Factor[];

interface WeightChange {
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
  let drag: (Start & { readonly gesture: string; readonly last: Factors }) | undefined;

  const startOf = (factors: Factors, gesture: string | undefined): Start =>
    drag !== undefined && drag.gesture === gesture && drag.last === factors ? drag : { factors, touched };

  return {
    set(factors, request) {
      const { id, weight, balance, gesture } = request;
      const start = startOf(factors, gesture);
      const weights = start.factors.map((factor) => (factor.id === id ? weight : factor.weight));
      const balanced = balance ? balancedWeights(start, request) : undefined;
      const last = withWeights(start.factors, balanced?.weights ?? weights, shapes);
      touched = [...(balanced?.kept ?? start.touched).filter((each) => each !== id), id];
      drag = gesture === undefined ? undefined : { ...start, gesture, last };
      return last;
    },
    spread(factors, locked) {
      touched = [];
      return withWeights(factors, weightsOf(spreadWeights(factors, locked)), shapes);
    },
  };
}

/** What a change starts from: the factors, and those whose weight was set before. */
interface Start {
  readonly factors: Factors;
  readonly touched: readonly string[];
}

/** The weights after a change that others make good for, and which touched ones could stay; undefined where none can. */
function balancedWeights({ factors, touched }: Start, { id, weight, locked }: WeightChange) {
  const others = factors.filter((factor) => factor.id !== id && !locked.includes(factor.id));
  if (others.length === 0) return undefined;
  const touchedOthers = others.filter((factor) => touched.includes(factor.id));
  const fixed = factors.filter((factor) => factor.id !== id && !others.includes(factor));
  const isPossible =
    touchedOthers.length < others.length && weight + weightSum([...fixed, ...touchedOthers]) <= 100;
  const kept = isPossible ? touchedOthers.map((factor) => factor.id) : [];
  const changed = factors.map((factor) => (factor.id === id ? { ...factor, weight } : factor));
  return { weights: weightsOf(spreadWeights(changed, [...locked, ...kept], id)), kept };
}

const weightsOf = (factors: Factors) => factors.map(({ weight }) => weight);
