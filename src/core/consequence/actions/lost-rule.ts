import type { ActionCondition } from "./types";

/** Whether a condition asks for customers who are not in the list any more. */
export const isOfLost = (condition: ActionCondition): boolean =>
  condition.kind === "change" && condition.changes.includes("lost");
