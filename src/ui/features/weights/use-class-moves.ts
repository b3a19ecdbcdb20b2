import { useEffect, useState } from "react";
import { applyWeights, parseModel, type ScoringModel } from "../../../core";
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
  const scores = useSession((session) => session.scores);
  const scoreApart = useSession((session) => session.scoreApart);
  const [counted, setCounted] = useState<{ readonly key: string; readonly moves: ClassMoves }>();
  const key = weights?.join() ?? "";
  useEffect(() => {
    if (key === "" || model === undefined || scores === undefined) return undefined;
    let isWanted = true;
    const count = async () => {
      const candidate = withWeights(model, key.split(",").map(Number));
      const after = parseModel(candidate).ok ? await scoreApart(candidate) : undefined;
      if (!isWanted || after === undefined) return;
      setCounted({ key, moves: classMovesBetween(scores.classIndex, after.classIndex) });
    };
    const timer = setTimeout(() => void count(), COUNT_AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, model, scores, scoreApart]);
  return counted?.key === key ? counted.moves : undefined;
}

const withWeights = (model: ScoringModel, weights: readonly number[]): ScoringModel => ({
  ...model,
  factors: applyWeights(model.factors, weights),
});
