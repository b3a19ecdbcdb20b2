import type { DevelopmentClass, MigrationMatrix } from "../../../../core";
import type { FlowStep } from "../../../components/charts/flow-layout";
import type { Named } from "../../../components/charts/NameChip";

export interface StateNames {
  readonly unclassed: string;
  readonly gained: string;
  readonly lost: string;
}

/** States of customers as they are shown: the classes, who has none where there are such, and who came or left. */
export interface ShownStates {
  /** States of the matrices, in the order shown; the last one is absent. */
  readonly states: readonly number[];
  /** All but the absent. */
  readonly groups: readonly Named[];
  readonly before: readonly Named[];
  readonly after: readonly Named[];
}

const NO_CLASS = "#e6e6e6";

/** @param matrices At least one; all of one development. */
export function shownStates(
  matrices: readonly MigrationMatrix[],
  classes: readonly DevelopmentClass[],
  names: StateNames,
): ShownStates {
  const { unclassed, absent } = matrices[0]!;
  const hasUnclassed = matrices.some(
    ({ rowTotals, columnTotals }) => rowTotals[unclassed]! + columnTotals[unclassed]! > 0,
  );
  const groups: readonly Named[] = [
    ...classes,
    ...(hasUnclassed ? [{ name: names.unclassed, color: NO_CLASS }] : []),
  ];
  return {
    states: [...classes.keys(), ...(hasUnclassed ? [unclassed] : []), absent],
    groups,
    before: [...groups, { name: names.gained, color: NO_CLASS }],
    after: [...groups, { name: names.lost, color: NO_CLASS }],
  };
}

/** A block of the matrix by the places of the shown states; who is in neither period is left out. */
export function shownCells(
  { states: size, absent }: MigrationMatrix,
  block: ArrayLike<number>,
  { states }: ShownStates,
): FlowStep {
  return states.map((from) =>
    states.map((to) => (from === absent && to === absent ? 0 : block[from * size + to]!)),
  );
}
