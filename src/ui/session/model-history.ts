import type { ScoringModel } from "../../core";

/** Earlier and later states of the model, newest last and next first. */
export interface ModelHistory {
  readonly past: readonly ScoringModel[];
  readonly future: readonly ScoringModel[];
  /** The gesture of the last edit; a further edit of the same gesture adds no step. */
  readonly gesture: string | undefined;
}

export const NO_HISTORY: ModelHistory = { past: [], future: [], gesture: undefined };

const STEPS_KEPT = 200;

/** Remembers `before`, the model as it was ahead of an edit. */
export function remember(history: ModelHistory, before: ScoringModel, gesture?: string): ModelHistory {
  const continued = gesture !== undefined && gesture === history.gesture;
  const past = continued ? history.past : [...history.past, before].slice(-STEPS_KEPT);
  return { past, future: [], gesture };
}

/** One step back: the model to show and the history after the step; undefined at the beginning. */
export function stepBack(
  history: ModelHistory,
  present: ScoringModel,
): readonly [ScoringModel, ModelHistory] | undefined {
  const model = history.past.at(-1);
  if (model === undefined) return undefined;
  return [
    model,
    { past: history.past.slice(0, -1), future: [present, ...history.future], gesture: undefined },
  ];
}

/** One step forward again; undefined at the end. */
export function stepForward(
  history: ModelHistory,
  present: ScoringModel,
): readonly [ScoringModel, ModelHistory] | undefined {
  const [model, ...future] = history.future;
  if (model === undefined) return undefined;
  return [model, { past: [...history.past, present], future, gesture: undefined }];
}
