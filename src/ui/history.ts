/** Earlier and later states of something that is edited, newest last and next first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** The gesture of the last edit; a further edit of the same gesture adds no step. */
  readonly gesture: string | undefined;
}

export const NO_HISTORY: History<never> = { past: [], future: [], gesture: undefined };

const STEPS_KEPT = 200;

/** Remembers `before`, the state ahead of an edit. */
export function remember<T>(history: History<T>, before: T, gesture?: string): History<T> {
  const continued = gesture !== undefined && gesture === history.gesture;
  const past = continued ? history.past : [...history.past, before].slice(-STEPS_KEPT);
  return { past, future: [], gesture };
}

/** One step back: the state to show and the history after the step; undefined at the beginning. */
export function stepBack<T>(history: History<T>, present: T): readonly [T, History<T>] | undefined {
  const state = history.past.at(-1);
  if (state === undefined) return undefined;
  return [
    state,
    { past: history.past.slice(0, -1), future: [present, ...history.future], gesture: undefined },
  ];
}

/** One step forward again; undefined at the end. */
export function stepForward<T>(history: History<T>, present: T): readonly [T, History<T>] | undefined {
  const [state, ...future] = history.future;
  if (state === undefined) return undefined;
  return [state, { past: [...history.past, present], future, gesture: undefined }];
}
