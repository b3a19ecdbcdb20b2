import {
  groupWeights,
  type GroupWeights,
  type Participant,
  sharesOfStatement,
  type WeighedFactor,
  type WeightStatement,
} from "../../core";
import type { StoredWorkshop } from "../stored-models-types";

/** How a workshop stands with the factors as the model has them now. */
export interface WorkshopStanding {
  /** Whose statement covers all factors. */
  readonly counted: readonly Participant[];
  /** Names of those who stated something before a factor was added, and have to weigh again. */
  readonly outdated: readonly string[];
  /** What the counted ones make of it; undefined while there is nobody. */
  readonly group: GroupWeights | undefined;
}

const about = (ids: readonly string[], byFactor: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(byFactor).filter(([id]) => ids.includes(id)));

/** A statement without the factors that the model has no more. */
function statementAbout(ids: readonly string[], statement: WeightStatement): WeightStatement {
  switch (statement.method) {
    case "direct":
      return { ...statement, weights: about(ids, statement.weights) };
    case "points":
      return { ...statement, points: about(ids, statement.points) };
    case "rank-order":
      return { ...statement, places: about(ids, statement.places) };
    case "pairwise": {
      const judgements = statement.judgements.filter(
        ({ first, second }) => ids.includes(first) && ids.includes(second),
      );
      return { ...statement, judgements };
    }
  }
}

/** Weighs the statements with the factors as they are now, which are known by their ids whatever they are called. */
export function standingOf(
  { held, mean }: Pick<StoredWorkshop, "held" | "mean">,
  factors: readonly WeighedFactor[],
): WorkshopStanding {
  const ids = factors.map(({ id }) => id);
  const fitted = held.participants.map((each) => ({
    ...each,
    statement: statementAbout(ids, each.statement),
  }));
  const isWhole = ({ statement }: Participant) => sharesOfStatement(ids, statement).ok;
  const counted = fitted.filter(isWhole);
  const group = groupWeights({ factors, participants: counted }, mean);
  return {
    counted,
    outdated: fitted.filter((each) => !isWhole(each)).map(({ name }) => name),
    group: group.ok ? group.value : undefined,
  };
}
