import { useMemo, useState } from "react";
import type { Factor, ScoringModel } from "../../../core";
import { useSession } from "../../session";
import { createWeighing, type Weighing } from "./weighing";
import { weightRest } from "./weights";

/** Everything that the page does to the factors of the model. */
export interface FactorEdits {
  setWeight(id: string, weight: number, gesture?: string): void;
  spreadRest(): void;
  change(id: string, change: (factor: Factor) => Factor, gesture?: string): void;
  /** Changes a factor that judges times, with the day to which they are counted, in one step of undo. */
  changeTime(id: string, change: (factor: Factor, model: ScoringModel) => TimeChange): void;
  move(id: string, to: number, gesture?: string): void;
  remove(id: string): void;
  /** Adds what is proposed for the weight that there is room for. */
  add(propose: (weight: number) => Factor): void;
}

interface TimeChange {
  readonly factor: Factor;
  /** ISO date. */
  readonly referenceDate: string;
}

type EditModel = (change: (model: ScoringModel) => ScoringModel, gesture?: string) => void;

/** Weight of a new factor where the others already have all 100 points and make room for it. */
const WEIGHT_OF_NEW = 10;

/** @param balance True when the other, unlocked factors make good for every change of a weight. */
export function useFactorEdits(balance: boolean): FactorEdits {
  const editModel = useSession((state) => state.editModel);
  const locked = useSession((state) => state.lockedFactors);
  const [weighing] = useState(createWeighing);
  return useMemo(
    () => createFactorEdits(editModel, weighing, locked, balance),
    [editModel, weighing, locked, balance],
  );
}

function createFactorEdits(
  editModel: EditModel,
  weighing: Weighing,
  locked: readonly string[],
  balance: boolean,
): FactorEdits {
  const edit = (change: (factors: readonly Factor[]) => readonly Factor[], gesture?: string) =>
    editModel((model) => ({ ...model, factors: change(model.factors) }), gesture);
  return {
    setWeight: (id, weight, gesture) =>
      edit((factors) => weighing.set(factors, { id, weight, locked, balance, gesture }), gesture),
    spreadRest: () => edit((factors) => weighing.spread(factors, locked)),
    change: (id, change, gesture) =>
      edit((factors) => factors.map((factor) => (factor.id === id ? change(factor) : factor)), gesture),
    changeTime: (id, change) =>
      editModel((model) => {
        const before = model.factors.find((factor) => factor.id === id);
        if (before === undefined) return model;
        const { factor, referenceDate } = change(before, model);
        const factors = model.factors.map((each) => (each === before ? factor : each));
        return { ...model, factors, referenceDate };
      }),
    move: (id, to, gesture) => edit((factors) => moved(factors, id, to), gesture),
    remove: (id) =>
      edit((factors) => {
        const left = factors.filter((factor) => factor.id !== id);
        return balance && left.some((factor) => !locked.includes(factor.id))
          ? weighing.spread(left, locked)
          : left;
      }),
    add: (propose) =>
      edit((factors) => {
        const rest = Math.max(0, weightRest(factors));
        const weight = rest > 0 || !balance ? rest : WEIGHT_OF_NEW;
        const factor = propose(weight);
        const all = [...factors, factor];
        return weighing.set(all, { id: factor.id, weight, locked, balance });
      }),
  };
}

function moved(factors: readonly Factor[], id: string, to: number): readonly Factor[] {
  const from = factors.findIndex((factor) => factor.id === id);
  const target = Math.max(0, Math.min(factors.length - 1, to));
  if (from < 0 || from === target) return factors;
  const others = factors.filter((factor) => factor.id !== id);
  return [...others.slice(0, target), factors[from]!, ...others.slice(target)];
}
