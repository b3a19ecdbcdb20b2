import { type History, remember, stepBack, stepForward } from "../history";

interface EditDeps<T> {
  /** Holds the history, which grows with every edit. */
  readonly kernel: { history: History<T> };
  /** What is edited as it stands; undefined while there is nothing to edit. */
  readonly present: () => T | undefined;
  readonly show: (state: T) => void;
}

/** Edits that can be undone and done again. */
export function editActions<T>({ kernel, present, show }: EditDeps<T>) {
  const step = (take: typeof stepBack) => {
    const before = present();
    const taken = before === undefined ? undefined : take(kernel.history, before);
    if (taken === undefined) return;
    [, kernel.history] = taken;
    show(taken[0]);
  };
  return {
    /** Edits with the same `gesture` in a row become one step; one that returns what it was given changes nothing. */
    edit(change: (state: T) => T, gesture?: string): void {
      const before = present();
      if (before === undefined) return;
      const changed = change(before);
      if (changed === before) return;
      kernel.history = remember(kernel.history, before, gesture);
      show(changed);
    },
    undo: (): void => step(stepBack),
    redo: (): void => step(stepForward),
  };
}
