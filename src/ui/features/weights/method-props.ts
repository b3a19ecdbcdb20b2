import type { ScoringModel } from "../../../core";

/** What every way to weights is given. */
export interface MethodProps {
  readonly model: ScoringModel;
  readonly onTaken: () => void;
  readonly onDiscard: () => void;
}
