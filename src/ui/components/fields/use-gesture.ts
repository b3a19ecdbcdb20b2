import { useId, useState } from "react";

/** Names the edits of one drag or one visit to a control, so that they become a single step of undo. */
export interface Gesture {
  /** A new drag or visit begins. */
  readonly begin: () => void;
  readonly name: () => string;
}

export function useGesture(): Gesture {
  const id = useId();
  const [gesture] = useState<Gesture>(() => {
    let count = 0;
    return {
      begin: () => {
        count += 1;
      },
      name: () => `${id}${count}`,
    };
  });
  return gesture;
}
