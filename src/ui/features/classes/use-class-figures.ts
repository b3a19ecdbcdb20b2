import { useMemo } from "react";
import type { Scores, ScoringModel, Table } from "../../../core";
import { classFigures, moneyColumn, presentClasses, shownIndexes } from "./class-figures";

/** Behind the classes, those of new and of returning customers. */
const EXCEPTIONS = 2;

/** Who is in which class at this moment; without scores only the classes are known. */
export function useClassFigures(model: ScoringModel, scores: Scores | undefined, table: Table) {
  const money = useMemo(() => moneyColumn(model, table), [model, table]);
  const counted = useMemo(
    () => (scores === undefined ? undefined : presentClasses(model, scores, table)),
    [model, scores, table],
  );
  const indexes = useMemo(
    () => (scores === undefined || counted === undefined ? undefined : shownIndexes(model, counted, scores)),
    [model, scores, counted],
  );
  const size = model.classes.list.length + EXCEPTIONS;
  const figures = useMemo(
    () => (indexes === undefined ? undefined : classFigures(indexes, size, money?.numbers)),
    [indexes, size, money],
  );
  return { money, counted, indexes, figures };
}
