import { classReach, ScoreState } from "../core";
import type { FactorChange, ScoringModel, Scores, Table } from "../core";
import type { LongWork } from "./scorer";

/** How a change is told, and which factors cannot change. */
export interface LiftWords {
  readonly change: (change: FactorChange) => string;
  readonly isFixed: (factorIndex: number, rises: boolean) => boolean;
}

/** Milliseconds after which other work of the thread gets its turn. */
const TURN = 40;

const giveWay = () => new Promise((resolve) => setTimeout(resolve));

/**
 * What would bring each customer to the next better class, "" in the best one, where nothing would, and without a score.
 *
 * @returns Undefined when the work was stopped.
 */
export async function liftTexts(
  model: ScoringModel,
  table: Table,
  scores: Scores,
  { change, isFixed }: LiftWords,
  { signal, onProgress }: LongWork,
): Promise<readonly string[] | undefined> {
  const reachOf = classReach(model, table, scores, isFixed);
  const textOf = (row: number): string => {
    const target = (scores.classIndex[row] ?? 0) - 1;
    if (scores.state[row] !== ScoreState.scored || target < 0) return "";
    const reach = reachOf(row, target);
    return (reach?.single ? [reach.single] : (reach?.pair ?? [])).map(change).join(" + ");
  };
  const texts: string[] = [];
  let turn = performance.now();
  for (let row = 0; row < scores.rowCount; row += 1) {
    texts.push(textOf(row));
    if (performance.now() - turn < TURN) continue;
    onProgress(row / scores.rowCount);
    await giveWay();
    if (signal.aborted) return undefined;
    turn = performance.now();
  }
  return texts;
}
