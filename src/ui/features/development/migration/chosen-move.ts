import type { Development, MigrationMatrix } from "../../../../core";

/** A move between two periods that is looked at: indexes of periods, and states of their matrix. */
export interface ChosenMove {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Where a move was chosen. */
export type ChosenIn = "matrix" | "flow";

/** What the parts of the tab have in common. */
export interface MovesProps {
  readonly development: Development;
  readonly matrix: MigrationMatrix;
  readonly chosen: ChosenMove | undefined;
  readonly onChoose: (move: ChosenMove | undefined) => void;
}
