import type { KeyboardEvent } from "react";

/** Leaves on Escape, unless something inside has used the key. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
