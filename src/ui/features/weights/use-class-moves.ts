import { useEffect, useState } from "react";
import { applyWeights, parseModel, scoreCustomers, type ScoringModel } from "../../../core";
import { useSession } from "../../session";

/** Customers whose class would change. */
export interface ClassMoves {
  readonly up: number;
  readonly down: number;
  /** Customers with a class before and after. */
  readonly total: number;
}

/** Lets a drag or a word being typed come to its end before all customers are scored. */
const COUNT_AFTER_MS = 120;

/** How many customers are in a better or worse class after than before. */
export function classMovesBetween(before: Int8Array, after: Int8Array): ClassMoves {
  let [up, down, total] = [0, 0, 0];
  before.forEach((from, row) => {
    const to = after[row] ?? -1;
    if (from < 0 || to < 0) return;
    total += 1;
    if (to < from) up += 1;
    else if (to > from) down += 1;
  });
  return { up, down, total };
}

/** The class changes that weights would bring; undefined while they are being counted, or where there are no scores. */
export function useClassMoves(weights: readonly number[] | undefined): ClassMoves | undefined {
  const model = useSession((session) => session.model);
  const table = useSession((session) => session.table);
  const scores = useSession((session) => session.scores);
  const [counted, setCounted] = useState<{ readonly key: string; readonly moves: ClassMoves }>();
  const key = weights?.join() ?? "";
  useEffect(() => {
    if (key === "" || model === undefined || table === undefined || scores === undefined) return undefined;
    const timer = setTimeout(() => {
      const candidate = withWeights(model, key.split(",").map(Number));
      if (!parseModel(candidate).ok) return;
      const moves = classMovesBetween(scores.classIndex, scoreCustomers(candidate, table).classIndex);
      setCounted({ key, moves });
    }, COUNT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key, model, table, scores]);
  return counted?.key === key ? counted.moves : undefined;
}

const withWeights = (model: ScoringModel, weights: readonly number[]): ScoringModel => ({
  ...model,
  factors: applyWeights(model.factors, weights),
});
